import { ExcelError, invalidArgument, itemNotFound } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { boundingArea, filledArea, intersection, isOnSheet, surroundingArea } from '../book/area';
import { maxColumns, maxRows } from '../book/sheetSize';
import type { Area } from '../cells';
import { givenIndex, givenNumber } from './given';
import { RangeCells } from './rangeCells';
import { RangeRules } from './rangeRules';

/** A range, and the ways from it to others. */
export class RangeObject extends RangeRules {
  get Worksheet(): HostObject {
    return this.api.worksheet(this.api.book.sheet(this.sheetId));
  }

  /** The cell may lie outside the range, but not outside the sheet. */
  GetCell(row: unknown, column: unknown): HostObject {
    return this.moved({
      row: givenNumber(row, 'row'),
      column: givenNumber(column, 'column'),
      rows: 1,
      columns: 1,
    });
  }

  GetRow(row: unknown): HostObject {
    return this.moved({ ...this.own, row: givenIndex(row, this.area.rows, 'row'), rows: 1 });
  }

  GetColumn(column: unknown): HostObject {
    return this.moved({ ...this.own, column: givenIndex(column, this.area.columns, 'column'), columns: 1 });
  }

  GetLastRow(): HostObject {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): HostObject {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): HostObject {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetRowsBelow(count: unknown): HostObject {
    return this.moved({ ...this.own, row: this.area.rows, rows: givenNumber(count ?? 1, 'count') });
  }

  GetRowsAbove(count: unknown): HostObject {
    const rows = givenNumber(count ?? 1, 'count');
    return this.moved({ ...this.own, row: -rows, rows });
  }

  GetColumnsAfter(count: unknown): HostObject {
    return this.moved({ ...this.own, column: this.area.columns, columns: givenNumber(count ?? 1, 'count') });
  }

  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    return this.moved({
      ...this.own,
      row: givenNumber(rows, 'rows'),
      column: givenNumber(columns, 'columns'),
    });
  }

  GetResizedRange(deltaRows: unknown, deltaColumns: unknown): HostObject {
    return this.moved({
      ...this.own,
      rows: this.area.rows + givenNumber(deltaRows, 'deltaRows'),
      columns: this.area.columns + givenNumber(deltaColumns, 'deltaColumns'),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.moved({
      ...this.own,
      rows: givenNumber(rows, 'rows'),
      columns: givenNumber(columns, 'columns'),
    });
  }

  GetEntireColumn(): HostObject {
    return this.at({ ...this.area, row: 0, rows: maxRows });
  }

  GetEntireRow(): HostObject {
    return this.at({ ...this.area, column: 0, columns: maxColumns });
  }

  GetBoundingRect(other: unknown): HostObject {
    return this.at(boundingArea(this.area, this.otherArea(other)));
  }

  GetIntersection(other: unknown): HostObject {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw itemNotFound('the intersection');
    return common;
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const common = intersection(this.area, this.otherArea(other));
    return common && this.at(common);
  }

  GetSurroundingRegion(): HostObject {
    const { home } = this.api.book;
    const used = home.usedArea(this.sheetId);
    if (!used) return this.at(this.area);
    return this.at(surroundingArea(this.area, used, this.isFilledIn(used)));
  }

  GetUsedRange(): HostObject {
    return this.GetUsedRangeOrNullObject() ?? this.at({ ...this.area, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(): HostObject | null {
    const { home } = this.api.book;
    const used = home.usedArea(this.sheetId);
    const looked = used && intersection(used, this.area);
    if (!looked) return null;
    const filled = filledArea(looked, this.isFilledIn(looked));
    return filled && this.at(filled);
  }

  GetTables(fullyContained: unknown): HostObject {
    const tables = this.api.book.tablesIn(this.sheetId, this.area);
    if (fullyContained !== true) return this.api.tables(tables);
    return this.api.tables(tables.filter((table) => this.contains(this.api.book.home.tableArea(table.id))));
  }

  Select(): void {
    const { book } = this.api;
    if (book.home.selection().sheetId !== this.sheetId) book.activate(book.sheet(this.sheetId));
    book.home.select({ sheetId: this.sheetId, areas: [this.area] });
  }

  /** Tells of each cell of an area whether it holds anything. */
  private isFilledIn(area: Area): (row: number, column: number) => boolean {
    const { home } = this.api.book;
    if (home.isFilled) return (row, column) => home.isFilled?.(this.sheetId, row, column) ?? false;
    const cells = home.formulas(this.sheetId, area);
    return (row, column) => cells[row - area.row]?.[column - area.column] !== null;
  }

  private get own(): Area {
    return { ...this.area, row: 0, column: 0 };
  }

  private contains(area: Area): boolean {
    const common = intersection(area, this.area);
    return common !== null && common.rows === area.rows && common.columns === area.columns;
  }

  private moved(area: Area): HostObject {
    return this.at({ ...area, row: this.area.row + area.row, column: this.area.column + area.column });
  }

  private at(area: Area): HostObject {
    if (!isOnSheet(area)) throw invalidArgument('The range lies outside the sheet or is empty.');
    return this.api.range(this.sheetId, area);
  }

  private otherArea(other: unknown): Area {
    if (other instanceof RangeCells) {
      if (other.sheetId === this.sheetId) return other.area;
      throw invalidArgument('The ranges lie on different sheets.');
    }
    throw new ExcelError('InvalidArgument', 'The workbench takes another range here, not an address.');
  }
}
