import { HostObject } from '../batch/hostObject';
import { bodyArea } from '../book/tableHeader';
import type { Table } from '../book/table';
import type { Api } from './api';

/** How many rows a table has; the rows themselves are read through its range. */
export class TableRowsObject extends HostObject {
  readonly className = 'TableRowCollection';
  private readonly api: Api;
  private readonly table: Table;

  constructor(api: Api, table: Table) {
    super();
    this.api = api;
    this.table = table;
  }

  get Count(): number {
    return bodyArea(this.api.book, this.table).rows;
  }

  GetCount(): number {
    return this.Count;
  }
}
