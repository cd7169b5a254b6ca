import { ExcelError, invalidArgument } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { fullAddress, isWholeColumns, isWholeRows } from '../book/address';
import { cellCount } from '../book/area';
import { cellText, valueType, wireValue } from '../book/cellText';
import { matrixFor } from '../book/cellMatrix';
import { withoutDropDowns } from '../book/dropDown';
import { placeOf } from '../book/placing';
import { keepHeaders } from '../book/tableHeader';
import { typedValue } from '../book/typedValue';
import type { Area, HostValue } from '../cells';
import type { Api } from './api';
import { clearConditionalFormats } from './conditionalFormats';
import { setDropDowns } from './dataValidation';
import { givenOneOf } from './given';
import { RangeFormatObject } from './rangeFormat';
import { setNumberFormats } from './numberFormats';

/** Excel answers null for the cells of a larger range. */
const mostCellsRead = 5_000_000;

/** What a range holds. Ways from one range to another: see RangeObject. */
export abstract class RangeCells extends HostObject {
  readonly className = 'Range';
  readonly api: Api;
  readonly sheetId: string;
  readonly area: Area;
  private referenceId: string | null = null;

  constructor(api: Api, sheetId: string, area: Area) {
    super();
    this.api = api;
    this.sheetId = sheetId;
    this.area = area;
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.api.references.keep(this);
  }

  /** The library asks this before it cuts a large write into pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw invalidArgument('The number of rows or columns in the input array does not match the range.');
    }
  }

  get Address(): string {
    return fullAddress(this.api.book.sheet(this.sheetId).name, this.area);
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get Left(): number {
    return placeOf(this.api.book, this.sheetId, this.area).left;
  }

  get Top(): number {
    return placeOf(this.api.book, this.sheetId, this.area).top;
  }

  get Width(): number {
    return placeOf(this.api.book, this.sheetId, this.area).width;
  }

  get Height(): number {
    return placeOf(this.api.book, this.sheetId, this.area).height;
  }

  get Values(): unknown {
    return this.cells(() => this.homeValues().map((row) => row.map(wireValue)));
  }

  set Values(given: unknown) {
    this.writeCells(given, 'values');
  }

  get ValueTypes(): unknown {
    return this.cells(() => this.homeValues().map((row) => row.map(valueType)));
  }

  get Formulas(): unknown {
    return this.cells(() =>
      this.api.book.home.formulas(this.sheetId, this.area).map((row) => row.map(wireValue)),
    );
  }

  set Formulas(given: unknown) {
    this.writeCells(given, 'formulas');
  }

  get NumberFormat(): unknown {
    return this.cells(() => this.api.book.home.numberFormats(this.sheetId, this.area));
  }

  set NumberFormat(given: unknown) {
    this.checkWritable();
    setNumberFormats(this.api.book.home, this.sheetId, this.area, given);
  }

  get Text(): unknown {
    return this.cells(() => {
      const formats = this.api.book.home.numberFormats(this.sheetId, this.area);
      return this.homeValues().map((row, i) =>
        row.map((value, j) => cellText(value, formats[i]?.[j] ?? 'General')),
      );
    });
  }

  get Format(): HostObject {
    return new RangeFormatObject(this.api, this.sheetId, this.area);
  }

  Clear(applyTo: unknown): void {
    this.checkWritable();
    const what = givenOneOf(applyTo ?? 'All', ['All', 'Formats', 'Contents'], 'applyTo');
    this.api.book.home.clear(this.sheetId, this.area, what.toLowerCase() as 'all' | 'formats' | 'contents');
    const sheet = this.api.book.sheet(this.sheetId);
    if (what !== 'Contents') clearConditionalFormats(this.api, sheet, this.area);
    if (what === 'All') setDropDowns(this.api, sheet, withoutDropDowns(sheet.dropDowns, this.area));
    if (what === 'Formats') return;
    keepHeaders(this.api.book, this.sheetId, this.area);
    this.raiseChanged();
  }

  Merge(across: unknown): void {
    this.checkWritable();
    if (across) throw new ExcelError('NotImplemented', 'The workbench does not merge row by row.');
    this.api.book.home.merge(this.sheetId, this.area);
  }

  private homeValues(): HostValue[][] {
    return this.api.book.home.values(this.sheetId, this.area);
  }

  private cells(read: () => unknown): unknown {
    this.api.book.sheet(this.sheetId);
    return cellCount(this.area) > mostCellsRead ? null : read();
  }

  private writeCells(given: unknown, what: string): void {
    this.checkWritable();
    const { home } = this.api.book;
    const matrix = matrixFor(given, this.area, what);
    const formats = matrix.some((row) => row.some((cell) => typeof cell === 'string'))
      ? home.numberFormats(this.sheetId, this.area)
      : [];
    const cells = matrix.map((row, i) =>
      row.map((cell, j) => typedValue(cell, formats[i]?.[j] ?? 'General')),
    );
    home.setCells(this.sheetId, this.area, cells);
    keepHeaders(this.api.book, this.sheetId, this.area);
    this.raiseChanged();
  }

  protected checkWritable(): void {
    this.api.book.checkWritable(this.sheetId);
  }

  protected raiseChanged(): void {
    this.api.book.cellsChanged.raise({ sheetId: this.sheetId, area: this.area, by: 'add-in' });
  }
}
