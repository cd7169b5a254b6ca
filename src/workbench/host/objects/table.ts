import { invalidArgument, itemNotFound } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { bodyArea, resizeTable, showTotals } from '../book/tableHeader';
import type { Table } from '../book/table';
import type { Api } from './api';
import { EventSource } from './eventSource';
import { givenBoolean, givenText } from './given';
import { RangeCells } from './rangeCells';
import { placeNamed } from './reference';
import { TableColumnsObject } from './tableColumns';
import { TableFilterObject, TableSortObject } from './tableFilter';
import { TableRowsObject } from './tableRows';

export class TableObject extends EventSource {
  readonly className = 'Table';
  private readonly table: Table;

  constructor(api: Api, table: Table) {
    super(api, table.id, { DataChangedEvent: 101, SelectionChangedEvent: 100 });
    this.table = table;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: unknown) {
    this.api.book.renameTable(this.table, givenText(name, 'A table name'));
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  /** The totals row stands below the body; cells below it make room. */
  set ShowTotals(shown: unknown) {
    showTotals(this.api.book, this.table, givenBoolean(shown, 'showTotals'));
  }

  get Style(): string {
    return this.table.looks.style;
  }

  set Style(style: unknown) {
    this.table.looks.style = givenText(style, 'style');
  }

  get ShowBandedRows(): boolean {
    return this.table.looks.showBandedRows;
  }

  set ShowBandedRows(shown: unknown) {
    this.table.looks.showBandedRows = givenBoolean(shown, 'showBandedRows');
  }

  get ShowFilterButton(): boolean {
    return this.table.looks.showFilterButton;
  }

  set ShowFilterButton(shown: unknown) {
    this.table.looks.showFilterButton = givenBoolean(shown, 'showFilterButton');
  }

  get ShowBandedColumns(): boolean {
    return this.table.looks.showBandedColumns;
  }

  set ShowBandedColumns(shown: unknown) {
    this.table.looks.showBandedColumns = givenBoolean(shown, 'showBandedColumns');
  }

  get HighlightFirstColumn(): boolean {
    return this.table.looks.highlightFirstColumn;
  }

  set HighlightFirstColumn(shown: unknown) {
    this.table.looks.highlightFirstColumn = givenBoolean(shown, 'highlightFirstColumn');
  }

  get AutoFilter(): HostObject {
    return new TableFilterObject(this.api, this.table);
  }

  get Sort(): HostObject {
    return new TableSortObject(this.api, this.table);
  }

  get Columns(): HostObject {
    return new TableColumnsObject(this.api, this.table);
  }

  get Rows(): HostObject {
    return new TableRowsObject(this.api, this.table);
  }

  get Worksheet(): HostObject {
    return this.api.worksheet(this.api.book.sheet(this.table.sheetId));
  }

  GetRange(): HostObject {
    return this.api.range(this.table.sheetId, this.api.book.home.tableArea(this.table.id));
  }

  GetHeaderRowRange(): HostObject {
    return this.api.range(this.table.sheetId, { ...this.api.book.home.tableArea(this.table.id), rows: 1 });
  }

  GetDataBodyRange(): HostObject {
    return this.api.range(this.table.sheetId, bodyArea(this.api.book, this.table));
  }

  GetTotalRowRange(): HostObject {
    const area = this.api.book.home.tableArea(this.table.id);
    if (!this.table.showTotals) throw itemNotFound(`a totals row of ${this.table.name}`);
    return this.api.range(this.table.sheetId, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  Resize(range: unknown): void {
    const place =
      range instanceof RangeCells
        ? { sheetId: range.sheetId, area: range.area }
        : placeNamed(this.api.book, this.table.sheetId, givenText(range, 'newRange'));
    if (place?.sheetId !== this.table.sheetId) throw invalidArgument('A table stays on its sheet.');
    resizeTable(this.api.book, this.table, place.area);
  }

  ClearFilters(): void {
    this.api.book.checkWritable(this.table.sheetId);
    this.api.book.home.clearFilter(this.table.id);
  }

  /** The cells stay, the table goes. */
  ConvertToRange(): HostObject {
    const range = this.GetRange();
    this.api.book.removeTable(this.table);
    return range;
  }

  Delete(): void {
    this.api.book.removeTable(this.table);
  }
}
