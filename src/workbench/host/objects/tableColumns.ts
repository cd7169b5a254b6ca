import { ExcelError, itemNotFound } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { addColumn, bodyArea, headersOf } from '../book/tableHeader';
import type { Table } from '../book/table';
import type { Area } from '../cells';
import type { Api } from './api';
import { givenIndex, givenText } from './given';

export class TableColumnsObject extends HostObject {
  readonly className = 'TableColumnCollection';
  private readonly api: Api;
  private readonly table: Table;

  constructor(api: Api, table: Table) {
    super();
    this.api = api;
    this.table = table;
  }

  override items(): readonly HostObject[] {
    return headersOf(this.api.book, this.table).map((_, index) => this.column(index));
  }

  override item(key: unknown): HostObject {
    return this.GetItem(key);
  }

  get Count(): number {
    return this.api.book.home.tableArea(this.table.id).columns;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`the column ${String(key)} of ${this.table.name}`);
    return found;
  }

  /** By name in any case, or by id, which counts from 1. */
  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const names = headersOf(this.api.book, this.table);
    const index = names.findIndex((name, i) => name.toLowerCase() === wanted || i + 1 === key);
    return index < 0 ? null : this.column(index);
  }

  GetItemAt(index: unknown): HostObject {
    return this.column(givenIndex(index, this.Count, 'index'));
  }

  /** Without an index the new column comes last. The workbench adds it empty, with its header. */
  Add(index: unknown, values: unknown, name: unknown): HostObject {
    if (values !== null && values !== undefined)
      throw new ExcelError('NotImplemented', 'The workbench adds empty columns only.');
    const at = index === null || index === -1 ? this.Count : givenIndex(index, this.Count + 1, 'index');
    const header = name === null || name === undefined ? '' : givenText(name, 'A column name');
    addColumn(this.api.book, this.table, at, header);
    return this.column(at);
  }

  private column(index: number): HostObject {
    return new TableColumnObject(this.api, this.table, index);
  }
}

class TableColumnObject extends HostObject {
  readonly className = 'TableColumn';
  private readonly api: Api;
  private readonly table: Table;
  private readonly at: number;

  constructor(api: Api, table: Table, at: number) {
    super();
    this.api = api;
    this.table = table;
    this.at = at;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.at + 1;
  }

  get Index(): number {
    return this.at;
  }

  get Name(): string {
    return headersOf(this.api.book, this.table)[this.at] ?? '';
  }

  /** The cells right of it move up to its place. */
  Delete(): void {
    const { book } = this.api;
    const area = book.home.tableArea(this.table.id);
    if (area.columns === 1) throw new ExcelError('InvalidOperation', 'A table keeps at least one column.');
    const column = { ...area, column: area.column + this.at, columns: 1 };
    book.shift(this.table.sheetId, { area: column, way: 'left' });
  }

  GetRange(): HostObject {
    return this.within(this.api.book.home.tableArea(this.table.id));
  }

  GetHeaderRowRange(): HostObject {
    return this.within({ ...this.api.book.home.tableArea(this.table.id), rows: 1 });
  }

  GetDataBodyRange(): HostObject {
    return this.within(bodyArea(this.api.book, this.table));
  }

  private within(area: Area): HostObject {
    return this.api.range(this.table.sheetId, { ...area, column: area.column + this.at, columns: 1 });
  }
}
