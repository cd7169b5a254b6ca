import { itemNotFound } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { isInside } from '../book/area';
import type { Area, Shift } from '../cells';
import { ConditionalFormatsObject } from './conditionalFormats';
import { cellProperties, setCellProperties } from './cellProperties';
import { DataValidationObject } from './dataValidation';
import { givenOneOf } from './given';
import { rowProperties } from './rowProperties';
import { RangeCells } from './rangeCells';

/** What else cells of a range have than contents: rules, looks read one by one, spills, and neighbours to move. */
export abstract class RangeRules extends RangeCells {
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatsObject(this.api, this.sheetId, this.area);
  }

  get DataValidation(): HostObject {
    return new DataValidationObject(this.api, this.sheetId, this.area);
  }

  get HasSpill(): boolean | null {
    const { row, column, rows, columns } = this.area;
    const spilling: boolean[] = [];
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) spilling.push(this.spillOf(row + i, column + j) !== null);
    const [first = false] = spilling;
    return spilling.every((one) => one === first) ? first : null;
  }

  /** Null where some rows are hidden and others are not. */
  get RowHidden(): boolean | null {
    const hidden = this.api.book.home.hiddenRows(this.sheetId, this.area);
    const [first = false] = hidden;
    return hidden.every((one) => one === first) ? first : null;
  }

  GetRowProperties(options: unknown): unknown {
    return rowProperties(this.api.book, this.sheetId, this.area, options);
  }

  GetCellProperties(options: unknown): unknown {
    return cellProperties(this.api.book, this.sheetId, this.area, options);
  }

  SetCellProperties(given: unknown): void {
    this.checkWritable();
    setCellProperties(this.api.book, this.sheetId, this.area, given);
  }

  GetSpillingToRange(): HostObject {
    const range = this.GetSpillingToRangeOrNullObject();
    if (!range) throw itemNotFound('the range that the cell spills to');
    return range;
  }

  GetSpillingToRangeOrNullObject(): HostObject | null {
    const area = this.spillOf(this.area.row, this.area.column);
    return area && this.api.range(this.sheetId, area);
  }

  GetSpillParentOrNullObject(): HostObject | null {
    const { home } = this.api.book;
    const used = home.usedArea(this.sheetId);
    const cell = { ...this.area, rows: 1, columns: 1 };
    for (let row = used?.row ?? 0; row <= this.area.row; row++)
      for (let column = used?.column ?? 0; column <= this.area.column; column++) {
        const area = home.spill(this.sheetId, row, column);
        if (area && isInside(cell, area)) return this.api.range(this.sheetId, { ...cell, row, column });
      }
    return null;
  }

  /** The new, empty cells stand where the range was. */
  Insert(way: unknown): HostObject {
    const given = givenOneOf(way, ['Down', 'Right'], 'shift');
    this.move(given === 'Down' ? 'down' : 'right');
    return this.api.range(this.sheetId, this.area);
  }

  /** Tables whose cells all go are gone. */
  Delete(way: unknown): void {
    const given = givenOneOf(way, ['Up', 'Left'], 'shift');
    const { book } = this.api;
    this.checkWritable();
    for (const table of book.tablesIn(this.sheetId, this.area))
      if (isInside(book.home.tableArea(table.id), this.area)) book.removeTable(table);
    this.move(given === 'Up' ? 'up' : 'left');
  }

  private move(way: Shift['way']): void {
    this.api.book.shift(this.sheetId, { area: this.area, way });
    this.raiseChanged();
  }

  private spillOf(row: number, column: number): Area | null {
    return this.api.book.home.spill(this.sheetId, row, column);
  }
}
