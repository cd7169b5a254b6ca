import { ExcelError, itemNotFound, invalidArgument } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { addTableOver } from '../book/tableHeader';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import type { Api } from './api';
import { EventSource } from './eventSource';
import { givenBoolean, givenIndex } from './given';
import { RangeCells } from './rangeCells';
import { placeNamed, type Place } from './reference';

/** The tables of the workbook, of a sheet, or those that touch a range. */
export class TablesObject extends EventSource {
  readonly className: string;
  private readonly within: readonly Table[] | 'workbook' | Sheet;

  constructor(api: Api, within: readonly Table[] | 'workbook' | Sheet) {
    super(api, within === 'workbook' || isList(within) ? 'Workbook' : within.id, {
      DataChangedEvent: 101,
      AddedEvent: 102,
      DeletedEvent: 103,
    });
    this.within = within;
    this.className = isList(within) ? 'TableScopedCollection' : 'TableCollection';
  }

  override items(): readonly HostObject[] {
    return this.tables.map((table) => this.api.table(table));
  }

  override item(key: unknown): HostObject {
    return this.GetItem(key);
  }

  get Count(): number {
    return this.tables.length;
  }

  GetCount(): number {
    return this.tables.length;
  }

  Add(address: unknown, hasHeaders: unknown): HostObject {
    if (isList(this.within))
      throw new ExcelError('InvalidOperation', 'Tables are added to a sheet or the workbook.');
    const { sheetId, area } = this.placeOf(address);
    return this.api.table(addTableOver(this.api.book, sheetId, area, givenBoolean(hasHeaders, 'hasHeaders')));
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`the table ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const table = this.api.book.findTable(key);
    return table && this.tables.includes(table) ? this.api.table(table) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const table = this.tables[givenIndex(index, this.tables.length, 'index')];
    if (!table) throw itemNotFound(`the table ${String(index)}`);
    return this.api.table(table);
  }

  GetFirst(): HostObject {
    return this.GetItemAt(0);
  }

  private get tables(): readonly Table[] {
    if (isList(this.within)) return this.within;
    return this.within === 'workbook' ? this.api.book.tables : this.api.book.tablesOf(this.within.id);
  }

  private placeOf(address: unknown): Place {
    if (address instanceof RangeCells) return { sheetId: address.sheetId, area: address.area };
    const { book } = this.api;
    const seenFrom = this.within === 'workbook' || isList(this.within) ? book.activeSheet.id : this.within.id;
    const place = typeof address === 'string' ? placeNamed(book, seenFrom, address) : null;
    if (!place) throw invalidArgument(`${String(address)} is no range.`);
    return place;
  }
}

function isList(within: readonly Table[] | 'workbook' | Sheet): within is readonly Table[] {
  return Array.isArray(within);
}
