import { ExcelError, invalidArgument, itemNotFound } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { fullAddress } from '../book/address';
import type { NamedRange } from '../book/book';
import type { Api } from './api';
import { givenText } from './given';
import { RangeCells } from './rangeCells';

/** Names for ranges; the workbench knows the workbook's only, and no names for formulas. */
export class NamesObject extends HostObject {
  readonly className = 'NamedItemCollection';
  private readonly api: Api;

  constructor(api: Api) {
    super();
    this.api = api;
  }

  override items(): readonly HostObject[] {
    return this.api.book.names.map((named) => new NamedItemObject(this.api, named));
  }

  override item(name: unknown): HostObject {
    return this.GetItem(name);
  }

  GetCount(): number {
    return this.api.book.names.length;
  }

  GetItem(name: unknown): HostObject {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound(`the name ${String(name)}`);
    return found;
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const wanted = givenText(name, 'A name').toLowerCase();
    const named = this.api.book.names.find((one) => one.name.toLowerCase() === wanted);
    return named ? new NamedItemObject(this.api, named) : null;
  }

  Add(name: unknown, reference: unknown): HostObject {
    const text = givenText(name, 'A name');
    if (!/^[A-Za-z_\\][\w.]{0,254}$/.test(text)) throw invalidArgument(`${text} is no name for a range.`);
    if (!(reference instanceof RangeCells))
      throw new ExcelError('NotImplemented', 'The workbench names ranges only.');
    if (this.GetItemOrNullObject(text))
      throw new ExcelError('ItemAlreadyExists', `The name ${text} is taken.`);
    const named = { name: text, sheetId: reference.sheetId, area: reference.area };
    this.api.book.names.push(named);
    return new NamedItemObject(this.api, named);
  }
}

class NamedItemObject extends HostObject {
  readonly className = 'NamedItem';
  private readonly api: Api;
  private readonly named: NamedRange;

  constructor(api: Api, named: NamedRange) {
    super();
    this.api = api;
    this.named = named;
  }

  get Name(): string {
    return this.named.name;
  }

  get Formula(): string {
    return `=${fullAddress(this.api.book.sheet(this.named.sheetId).name, this.named.area)}`;
  }

  GetRange(): HostObject {
    return this.api.range(this.named.sheetId, this.named.area);
  }

  Delete(): void {
    const { names } = this.api.book;
    names.splice(names.indexOf(this.named), 1);
  }
}
