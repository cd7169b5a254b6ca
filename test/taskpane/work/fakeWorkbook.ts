import type {
  FoundTable,
  FoundTables,
  Progress,
  RatingSheet,
  RatingsOrder,
  SourceTable,
  WantedColumn,
  WorkbookPort,
} from '../../../src/app/ports';
import { Stopped } from '../../../src/app/stopped';
import { packedCells } from '../../../src/intake/cellPacker';
import type { Cell, RawTable } from '../../../src/intake/rawTable';
import { ROWS, SOURCE, WRITTEN } from '../state/fixtures';

/** A workbook in memory that tells what it was asked, and can be made to wait before it answers. */
export class FakeWorkbook implements WorkbookPort {
  found: FoundTable | null = SOURCE;
  rows: readonly (readonly Cell[])[] = ROWS;
  ratings: readonly RatingSheet[] = [];
  readonly asked: string[] = [];
  #gate: Promise<void> = Promise.resolve();

  /** Answers nothing until the function it returns is called. */
  hold(): () => void {
    let open: () => void = () => undefined;
    this.#gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  async findTable(): Promise<FoundTable> {
    const { found } = this;
    await this.#answer('findTable');
    if (!found) throw new Stopped({ kind: 'noTable', cell: 'H40', sheet: 'Data' });
    return found;
  }

  /** What else stands in the workbook. */
  others: readonly FoundTable[] = [];
  last: string | null = null;

  async findTables(): Promise<FoundTables> {
    await this.#answer('findTables');
    return { tables: this.others, last: this.last, hasMore: false };
  }

  async findAgain({ key, name }: Pick<SourceTable, 'key' | 'name'>): Promise<FoundTable> {
    await this.#answer(`findAgain ${key}`);
    const table = [...(this.found ? [this.found] : []), ...this.others].find((each) => each.key === key);
    if (!table) throw new Stopped({ kind: 'tableGone', table: name });
    return table;
  }

  async readColumns(_: SourceTable, wanted: readonly WantedColumn[], progress: Progress): Promise<RawTable> {
    const indexes = wanted.map(({ index }) => index);
    await this.#answer(`readColumns ${indexes.join(' ')}`);
    if (progress.signal.aborted) throw new Stopped({ kind: 'cancelled' });
    const column = (index: number) => ({
      index,
      header: SOURCE.headers[index] ?? '',
      cells: packedCells(this.rows.map((row) => row[index] ?? '')),
    });
    return { firstRow: 2, firstColumn: 0, columns: indexes.map(column) };
  }

  async readRatings(): Promise<readonly RatingSheet[]> {
    await this.#answer('readRatings');
    return this.ratings;
  }

  writeRatings({ isSensitive, plan }: RatingsOrder): Promise<void> {
    const rows = (plan?.tables[0]?.area.rows ?? 1) - 1;
    return this.#answer(`writeRatings ${isSensitive ? 'sensitive' : 'shared'} ${String(rows)}`);
  }

  removeSensitiveRatings(): Promise<void> {
    return this.#answer('removeSensitiveRatings');
  }

  async writePlan(): Promise<typeof WRITTEN> {
    await this.#answer('writePlan');
    return WRITTEN;
  }

  /** The sample stands in the workbook and is selected. */
  async insertSample(): Promise<string> {
    await this.#answer('insertSample');
    this.found = { ...SOURCE, key: 'table:sample', name: 'SpringDistribution', sheet: 'Spring Distribution' };
    return 'Spring Distribution';
  }

  removeAll(_: SourceTable, isToGo: (key: string) => boolean): Promise<void> {
    const keys = ['matrix', 'clients', 'snapshot 2026-05-01 10:00:00 matrix'];
    return this.#answer(`removeAll ${keys.filter(isToGo).join(', ')}`);
  }

  selectCell(_: SourceTable, row: number, column: number): Promise<void> {
    return this.#answer(`selectCell ${String(row)} ${String(column)}`);
  }

  showSheet(): Promise<void> {
    return this.#answer('showSheet');
  }

  #answer(what: string): Promise<void> {
    this.asked.push(what);
    return this.#gate;
  }
}
