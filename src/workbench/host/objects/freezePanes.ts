import { HostObject } from '../batch/hostObject';
import type { Sheet } from '../book/sheet';
import type { Api } from './api';
import { givenNumber } from './given';

export class FreezePanesObject extends HostObject {
  readonly className = 'WorksheetFreezePanes';
  private readonly api: Api;
  private readonly sheet: Sheet;

  constructor(api: Api, sheet: Sheet) {
    super();
    this.api = api;
    this.sheet = sheet;
  }

  FreezeRows(count: unknown): void {
    this.freeze(givenNumber(count ?? 1, 'count'), 0);
  }

  FreezeColumns(count: unknown): void {
    this.freeze(0, givenNumber(count ?? 1, 'count'));
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.frozen = { rows, columns };
    this.api.book.home.freeze(this.sheet.id, rows, columns);
  }
}
