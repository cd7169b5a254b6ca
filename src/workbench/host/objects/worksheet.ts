import { invalidArgument } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { isOnSheet } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { Api } from './api';
import { CustomPropertiesObject } from './customProperties';
import { EventSource } from './eventSource';
import { FreezePanesObject } from './freezePanes';
import { givenBoolean, givenColor, givenIndex, givenNumber, givenOneOf } from './given';
import { NamesObject } from './names';
import { PageLayoutObject } from './pageLayout';
import { ProtectionObject } from './protection';
import { rangeAt } from './reference';

export class WorksheetObject extends EventSource {
  readonly className = 'Worksheet';
  private readonly sheet: Sheet;

  constructor(api: Api, sheet: Sheet) {
    super(api, sheet.id, {
      DataChangedEvent: 10,
      ActivatedEvent: 11,
      DeactivatedEvent: 12,
      SelectionChangedEvent: 14,
      CalculatedEvent: 16,
    });
    this.sheet = sheet;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    this.api.book.renameSheet(this.sheet, name);
  }

  get Position(): number {
    return this.api.book.sheets.indexOf(this.sheet);
  }

  set Position(position: unknown) {
    const { book } = this.api;
    book.moveSheet(this.sheet, givenIndex(position, book.sheets.length, 'position'));
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(visibility: unknown) {
    const given = givenOneOf(visibility, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
    this.api.book.setVisibility(this.sheet, given);
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.sheet.tabColor = color === '' ? '' : givenColor(color);
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  /** The library asks for ShowGridlines and sets Gridlines. */
  set Gridlines(shown: unknown) {
    this.sheet.showGridlines = givenBoolean(shown, 'showGridlines');
    this.api.book.home.showGridlines(this.sheet.id, this.sheet.showGridlines);
  }

  get Charts(): HostObject {
    return this.api.charts(this.sheet);
  }

  get Tables(): HostObject {
    return this.api.tables(this.sheet);
  }

  get Names(): HostObject {
    return new NamesObject(this.api, this.sheet.id);
  }

  get CustomProperties(): HostObject {
    return new CustomPropertiesObject(this.sheet);
  }

  get Protection(): HostObject {
    return new ProtectionObject(this.sheet);
  }

  get PageLayout(): HostObject {
    return new PageLayoutObject(this.api, this.sheet);
  }

  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.api, this.sheet);
  }

  Activate(): void {
    this.api.book.activate(this.sheet);
  }

  Delete(): void {
    this.api.book.removeSheet(this.sheet);
  }

  GetRange(address: unknown): HostObject {
    return rangeAt(this.api, this.sheet.id, address);
  }

  GetCell(row: unknown, column: unknown): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const area = {
      row: givenNumber(row, 'startRow'),
      column: givenNumber(column, 'startColumn'),
      rows: givenNumber(rows, 'rowCount'),
      columns: givenNumber(columns, 'columnCount'),
    };
    if (!isOnSheet(area)) throw invalidArgument('The range lies outside the sheet or is empty.');
    return this.api.range(this.sheet.id, area);
  }

  /** Excel answers the top left cell for an empty sheet. */
  GetUsedRange(): HostObject {
    return this.GetUsedRangeOrNullObject() ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(): HostObject | null {
    const used = this.api.book.home.usedArea(this.sheet.id);
    return used && this.api.range(this.sheet.id, used);
  }
}
