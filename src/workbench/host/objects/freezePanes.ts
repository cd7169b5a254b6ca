import { ExcelError, invalidArgument } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import type { Sheet } from '../book/sheet';
import { maxColumns, maxRows } from '../book/sheetSize';
import type { Api } from './api';
import { givenNumber, givenText } from './given';
import { RangeCells } from './rangeCells';
import { placeNamed } from './reference';

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

  /** What stands above and left of the range's end stays in sight; the workbench freezes from A1 on only. */
  FreezeAt(frozen: unknown): void {
    const place =
      frozen instanceof RangeCells
        ? { sheetId: frozen.sheetId, area: frozen.area }
        : placeNamed(this.api.book, this.sheet.id, givenText(frozen, 'frozenRange'));
    if (place?.sheetId !== this.sheet.id) throw invalidArgument('The range is none of this sheet.');
    if (place.area.row > 0 || place.area.column > 0)
      throw new ExcelError('NotImplemented', 'The workbench freezes panes from A1 on only.');
    const { rows, columns } = place.area;
    this.freeze(rows === maxRows ? 0 : rows, columns === maxColumns ? 0 : columns);
  }

  GetLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns };
    return this.api.range(this.sheet.id, area);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.frozen = { rows, columns };
    this.api.book.home.freeze(this.sheet.id, rows, columns);
  }
}
