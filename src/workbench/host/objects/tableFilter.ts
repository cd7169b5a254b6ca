import { HostObject } from '../batch/hostObject';
import type { Table } from '../book/table';
import type { Api } from './api';

/** What of a table is shown. The add-in can show all again; only the person chooses. */
export class TableFilterObject extends HostObject {
  readonly className = 'AutoFilter';
  private readonly api: Api;
  private readonly table: Table;

  constructor(api: Api, table: Table) {
    super();
    this.api = api;
    this.table = table;
  }

  get Enabled(): boolean {
    return this.table.looks.showFilterButton;
  }

  get IsDataFiltered(): boolean {
    return this.api.book.home.isFiltered(this.table.id);
  }

  ClearCriteria(): void {
    this.api.book.checkWritable(this.table.sheetId);
    this.api.book.home.clearFilter(this.table.id);
  }
}

/** The order of a table's rows is what it is: taking the sort away leaves it. */
export class TableSortObject extends HostObject {
  readonly className = 'TableSort';
  private readonly api: Api;
  private readonly table: Table;

  constructor(api: Api, table: Table) {
    super();
    this.api = api;
    this.table = table;
  }

  Clear(): void {
    this.api.book.checkWritable(this.table.sheetId);
  }
}
