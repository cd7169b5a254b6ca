import { ExcelError, invalidArgument, itemNotFound } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { bodyArea } from '../book/tableHeader';
import type { Table } from '../book/table';
import type { Api } from './api';
import { EventSource } from './eventSource';
import { givenBoolean, givenText } from './given';
import { TableColumnsObject } from './tableColumns';
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
    const text = givenText(name, 'A table name');
    if (!/^[A-Za-z_\\][\w.]{0,254}$/.test(text)) throw invalidArgument(`${text} is no table name.`);
    const other = this.api.book.findTable(text);
    if (other && other !== this.table)
      throw new ExcelError('ItemAlreadyExists', `The name ${text} is taken.`);
    this.api.book.checkWritable(this.table.sheetId);
    this.table.name = text;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
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

  Delete(): void {
    this.api.book.removeTable(this.table);
  }
}
