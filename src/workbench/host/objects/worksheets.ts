import { itemNotFound } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import type { Api } from './api';
import { EventSource } from './eventSource';
import { givenText } from './given';

export class WorksheetsObject extends EventSource {
  readonly className = 'WorksheetCollection';

  constructor(api: Api) {
    super(api, 'Workbook', {
      DataChangedEvent: 10,
      ActivatedEvent: 11,
      DeactivatedEvent: 12,
      AddedEvent: 13,
      SelectionChangedEvent: 14,
      DeletedEvent: 15,
      CalculatedEvent: 16,
      ColumnSortedEvent: 20,
      EventNameChanged: 25,
    });
  }

  override items(): readonly HostObject[] {
    return this.api.book.sheets.map((sheet) => this.api.worksheet(sheet));
  }

  override item(key: unknown): HostObject {
    return this.GetItem(key);
  }

  /** The new sheet comes last and is not activated. */
  Add(name: unknown): HostObject {
    return this.api.worksheet(this.api.book.addSheet(name === null ? null : givenText(name, 'A sheet name')));
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`the worksheet ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const sheet = this.api.book.findSheet(key);
    return sheet && this.api.worksheet(sheet);
  }

  GetActiveWorksheet(): HostObject {
    return this.api.worksheet(this.api.book.activeSheet);
  }

  GetCount(visibleOnly: unknown): number {
    const { sheets } = this.api.book;
    return visibleOnly === true
      ? sheets.filter((sheet) => sheet.visibility === 'Visible').length
      : sheets.length;
  }
}
