import { ExcelError, itemNotFound } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { fullAddress } from '../book/address';
import type { NameRecord } from '../cells';
import type { Api } from './api';
import { givenText } from './given';
import { RangeCells } from './rangeCells';
import { placeNamed, type Place } from './reference';

/** Names for ranges, of the workbook or of one sheet; the workbench knows no names for formulas. */
export class NamesObject extends HostObject {
  readonly className = 'NamedItemCollection';
  private readonly api: Api;
  private readonly scope: string | null;

  constructor(api: Api, scope: string | null) {
    super();
    this.api = api;
    this.scope = scope;
  }

  override items(): readonly HostObject[] {
    return this.api.book.names.of(this.scope).map((named) => new NamedItemObject(this.api, named));
  }

  override item(name: unknown): HostObject {
    return this.GetItem(name);
  }

  GetCount(): number {
    return this.api.book.names.of(this.scope).length;
  }

  GetItem(name: unknown): HostObject {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound(`the name ${String(name)}`);
    return found;
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const named = this.api.book.names.find(givenText(name, 'A name'), this.scope);
    return named ? new NamedItemObject(this.api, named) : null;
  }

  Add(name: unknown, reference: unknown): HostObject {
    const { book } = this.api;
    const text = givenText(name, 'A name');
    const place = this.placeOf(reference);
    if (this.scope !== null) book.checkWritable(this.scope);
    const tableNames = book.tables.map((table) => table.name);
    return new NamedItemObject(
      this.api,
      book.names.add({ ...place, name: text, scope: this.scope }, tableNames),
    );
  }

  private placeOf(reference: unknown): Place {
    if (reference instanceof RangeCells) return { sheetId: reference.sheetId, area: reference.area };
    const seenFrom = this.scope ?? this.api.book.activeSheet.id;
    const place =
      typeof reference === 'string' ? placeNamed(this.api.book, seenFrom, reference.replace(/^=/, '')) : null;
    if (!place) throw new ExcelError('NotImplemented', 'The workbench names ranges only.');
    return { sheetId: place.sheetId, area: place.area };
  }
}

class NamedItemObject extends HostObject {
  readonly className = 'NamedItem';
  private readonly api: Api;
  private named: NameRecord;

  constructor(api: Api, named: NameRecord) {
    super();
    this.api = api;
    this.named = named;
  }

  get Name(): string {
    return this.named.name;
  }

  get Scope(): string {
    return this.named.scope === null ? 'Workbook' : 'Worksheet';
  }

  get Type(): string {
    return this.area ? 'Range' : 'Error';
  }

  get Visible(): boolean {
    return true;
  }

  get Formula(): string {
    return this.area
      ? `=${fullAddress(this.api.book.sheet(this.named.sheetId).name, this.area, true)}`
      : '=#REF!';
  }

  /** Gives the name other cells. */
  set Formula(formula: unknown) {
    const { book } = this.api;
    const place = placeNamed(book, this.named.sheetId, givenText(formula, 'formula').replace(/^=/, ''));
    if (!place) throw new ExcelError('NotImplemented', 'The workbench names ranges only.');
    book.checkWritable(this.named.sheetId);
    this.named = book.names.move(this.named, place);
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound(`the cells of the name ${this.named.name}`);
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    return this.area && this.api.range(this.named.sheetId, this.area);
  }

  Delete(): void {
    this.api.book.checkWritable(this.named.sheetId);
    this.api.book.names.remove(this.named);
  }

  private get area() {
    return this.api.book.names.areaOf(this.named);
  }
}
