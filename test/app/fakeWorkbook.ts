import type {
  Choices,
  FoundTable,
  FoundTables,
  Progress,
  RatingSheet,
  RatingsOrder,
  RowsAhead,
  SourceTable,
  WantedColumn,
  WorkbookPort,
  WriteOrder,
  WrittenSheets,
} from '../../src/app/ports';
import { Stopped } from '../../src/app/stopped';
import type { WorkbookProblem } from '../../src/app/workbookProblem';
import { CellPacker } from '../../src/intake/cellPacker';
import { NO_CELLS } from '../../src/intake/packedCells';
import type { Cell, RawTable } from '../../src/intake/rawTable';
import type { WorkbookPlan } from '../../src/report/plan';

type Step = 'findTable' | 'readColumns' | 'writePlan';

/**
 * A workbook in memory with one client table: the Excel table "Clients" from A1 of the sheet "Data", or a plain block
 * there. Like Excel it refuses to be read while a cell is edited, to add sheets to a protected structure, and to read
 * columns it does not have; a build ends whole or not at all.
 */
export class FakeWorkbook implements WorkbookPort {
  readonly asked: Step[] = [];
  readonly sheets = new Map<string, WorkbookPlan>();
  saved: Choices | undefined;
  /** The sheets of ratings that are there, and what was to be written to them. */
  ratings: readonly RatingSheet[] = [];
  readonly ordered: RatingsOrder[] = [];
  /** How many rows a block of a table has. */
  rowsAtOnce = Infinity;
  isEdited = false;
  isProtected = false;
  /** Called before a step is done. */
  before: (step: Step) => void = () => undefined;
  private readonly kind: 'table' | 'block';
  private readonly rows: Cell[][];

  constructor(kind: 'table' | 'block', rows: Cell[][]) {
    this.kind = kind;
    this.rows = rows;
  }

  async findTable(): Promise<FoundTable> {
    await this.step('findTable');
    const isTable = this.kind === 'table';
    const body = isTable ? this.rows.slice(1) : this.rows;
    return {
      key: isTable ? 'table:1' : 'block:1!A1',
      kind: this.kind,
      name: isTable ? 'Clients' : `A1:F${this.rows.length}`,
      sheet: 'Data',
      address: `Data!A1:F${this.rows.length}`,
      headers: isTable ? (this.rows[0] ?? []).map(String) : null,
      firstRow: isTable ? 2 : 1,
      firstColumn: 0,
      rowCount: body.length,
      firstRows: body.slice(0, 10),
      remembered: this.saved && (JSON.parse(JSON.stringify(this.saved)) as unknown),
    };
  }

  async findTables(): Promise<FoundTables> {
    return { tables: [await this.findTable()], last: null, hasMore: false };
  }

  findAgain(): Promise<FoundTable> {
    return this.findTable();
  }

  async readColumns(
    source: SourceTable,
    wanted: readonly WantedColumn[],
    progress: Progress,
    ahead?: RowsAhead,
  ): Promise<RawTable> {
    await this.step('readColumns');
    const width = this.rows[0]?.length ?? 0;
    if (wanted.some(({ index }) => index >= width)) this.refuse({ kind: 'tableChanged', table: source.name });
    const body = this.rows.slice(source.firstRow - 1);
    const packers = wanted.map(() => new CellPacker(body.length));
    for (let from = 0; from < body.length; from += this.rowsAtOnce) {
      const block = body.slice(from, from + this.rowsAtOnce);
      for (const [at, { index }] of wanted.entries())
        for (const row of block) packers[at]?.add(row[index] ?? '');
      ahead?.take({ rows: block.length, columns: packers.map((packer) => packer.added()) });
    }
    progress.report('reading', body.length, body.length);
    return {
      firstRow: source.firstRow,
      firstColumn: source.firstColumn,
      columns: wanted.map(({ index }, at) => ({
        index,
        header: source.headers[index] ?? '',
        cells: packers[at]?.packed() ?? NO_CELLS,
      })),
    };
  }

  async writePlan(order: WriteOrder, progress: Progress): Promise<WrittenSheets> {
    await this.step('writePlan');
    if (progress.signal.aborted) this.refuse({ kind: 'cancelled' });
    if (this.isProtected) this.refuse({ kind: 'protectedWorkbook' });
    const plan = await order.plan({ sheetNames: order.wishes, people: null, texts: new Map() });
    this.sheets.set(order.source.key, plan);
    this.saved = order.choices;
    progress.report('writing', 1, 1);
    return {
      sheets: plan.sheets.map(({ name, isHidden }) => ({ id: order.source.key, name, isHidden })),
    };
  }

  async removeAll({ key }: SourceTable): Promise<void> {
    await Promise.resolve();
    this.sheets.delete(key);
    this.saved = undefined;
  }

  async readRatings(): Promise<readonly RatingSheet[]> {
    await Promise.resolve();
    return this.ratings;
  }

  async writeRatings(order: RatingsOrder): Promise<void> {
    await Promise.resolve();
    this.ordered.push(order);
  }

  async removeSensitiveRatings(): Promise<void> {
    await Promise.resolve();
    this.ratings = this.ratings.filter(({ isSensitive }) => !isSensitive);
  }

  async selectCell(): Promise<void> {
    await Promise.resolve();
  }

  async showSheet(): Promise<void> {
    await Promise.resolve();
  }

  private async step(step: Step): Promise<void> {
    await Promise.resolve();
    this.asked.push(step);
    this.before(step);
    if (this.isEdited) this.refuse({ kind: 'editingCell' });
  }

  private refuse(problem: WorkbookProblem): never {
    throw new Stopped(problem);
  }
}
