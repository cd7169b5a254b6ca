import { afterAll, beforeAll } from 'vitest';
import { columnLetters } from './columnLetters';
import { GridPage } from '../../support/gridPage';

type Cell = string | number | boolean;

/**
 * A sheet that says everything twice. A formula names columns as Excel's tables do: [Revenue] is the whole column,
 * [@Revenue] the cell of the own row, [^Revenue] the one above it, [Time:Resources] and [@Time:Resources]
 * several neighbours. The name of a figure in brackets is its one cell.
 */
export interface Oracle {
  /** Columns as they are given, one cell a client. */
  readonly given: Readonly<Record<string, readonly Cell[]>>;
  /** Plain formulas, the same in every row. */
  readonly rows: Readonly<Record<string, string>>;
  /** Plain formulas that stand in the first row and spill down. */
  readonly spilled?: Readonly<Record<string, string>>;
  /** Plain formulas that stand in one cell each. */
  readonly figures?: Readonly<Record<string, string>>;
  /** The functions that ship, each typed once; its answer spills over the columns of `answers`. */
  readonly shipped: readonly Shipped[];
}

interface Shipped {
  readonly formula: string;
  /** The rows or figures by plain formulas that the columns of the answer must equal; null is not compared. */
  readonly answers: readonly (string | null)[];
  /** How many rows of the answer stand above the first client's. */
  readonly above?: number;
}

/** What the same thing is by plain formulas and by the functions that ship. */
export interface SaidTwice {
  readonly plain: readonly Cell[];
  readonly shipped: readonly Cell[];
}

const SHEET = 'Oracle';
const FIRST_ROW = 2;

/** The grid takes seconds; a machine that does ten things at a time takes minutes. */
const PATIENCE_MS = 300_000;

/** Fills the grid of a fresh workbench before the tests of a block; answers how columns are read after. */
export function calculated(oracle: Oracle) {
  let columns: ReadonlyMap<string, readonly Cell[]> = new Map();
  beforeAll(async () => {
    const grid = await GridPage.open();
    columns = await calculate(grid, oracle);
    await grid.close();
  }, PATIENCE_MS);
  afterAll(() => {
    columns = new Map();
  });
  const column = (name: string) => {
    const cells = columns.get(name);
    if (!cells) throw new Error(`The sheet has no column ${name}.`);
    return cells;
  };
  return {
    column,
    saidTwice: (formula: string, name: string): SaidTwice => ({
      plain: column(name),
      shipped: column(`${formula} ${name}`),
    }),
  };
}

/** Every formula that ships, beside the name of what it must equal: one line a comparison. */
export function comparisons({ shipped }: Oracle): [name: string, formula: string][] {
  return shipped.flatMap(({ formula, answers }) =>
    answers.flatMap((name): [string, string][] => (name === null ? [] : [[name, formula]])),
  );
}

async function calculate(grid: GridPage, oracle: Oracle): Promise<Map<string, readonly Cell[]>> {
  const places = placesOf(oracle);
  const count = clientsIn(oracle);
  const written = (formula: string, i: number) => ({
    formula: addressed(formula, { places, count, row: FIRST_ROW + i }),
  });
  const columns = [
    ...Object.values(oracle.given).map((cells) => cells.map((cell) => [cell])),
    ...Object.values(oracle.rows).map((formula) => range(count, (i) => [written(formula, i)])),
    ...Object.values({ ...oracle.spilled, ...oracle.figures }).map((formula) => [[written(formula, 0)]]),
  ].map((cells, i) => ({ at: `${columnLetters(i)}${FIRST_ROW}`, cells }));
  const functions = oracle.shipped.map(({ formula }, i) => ({
    at: `${columnLetters(places.size + widthOf(oracle.shipped.slice(0, i)))}${FIRST_ROW}`,
    cells: [[written(`=${formula}`, 0)]],
  }));
  // The header also makes room to the right: a spill does not, in the grid.
  const header = [...places.keys(), ...oracle.shipped.flatMap(({ answers }) => answers)];
  await grid.page.evaluate(
    async ([name, header, plain, shipped]) => {
      const control = window.workbench;
      control?.addSheet(name, [header]);
      // The plain formulas first: the grid has a minute for each calculation.
      for (const columns of [plain, shipped]) {
        for (const { at, cells } of columns) control?.setCells(name, at, cells);
        await control?.host.book.home.settled();
      }
    },
    [SHEET, header, columns, functions] as const,
  );
  return read(grid, oracle, places.size);
}

function range<T>(count: number, of: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => of(i));
}

async function read(grid: GridPage, oracle: Oracle, width: number): Promise<Map<string, readonly Cell[]>> {
  const deepest = Math.max(...oracle.shipped.map(({ above = 0 }) => above));
  const count = clientsIn(oracle);
  const last = columnLetters(width + widthOf(oracle.shipped) - 1);
  const cells = await grid.values(SHEET, `A${FIRST_ROW}:${last}${FIRST_ROW + count - 1 + deepest}`);
  const column = (at: number, above: number, length: number) =>
    (cells ?? []).slice(above, above + length).map((row) => row[at] ?? '');
  const lengthOf = (name: string) => (name in (oracle.figures ?? {}) ? 1 : count);
  const columns = new Map<string, readonly Cell[]>();
  [...placesOf(oracle).keys()].forEach((name, at) => columns.set(name, column(at, 0, lengthOf(name))));
  let at = width;
  for (const { formula, answers, above = 0 } of oracle.shipped) {
    for (const name of answers) {
      if (name !== null) columns.set(`${formula} ${name}`, column(at, above, lengthOf(name)));
      at++;
    }
  }
  return columns;
}

function widthOf(shipped: Oracle['shipped']): number {
  return shipped.reduce((width, { answers }) => width + answers.length, 0);
}

function clientsIn({ given }: Oracle): number {
  return Object.values(given)[0]?.length ?? 0;
}

/** Where each column and figure stands; whether it is a figure. */
interface Place {
  readonly letters: string;
  readonly isFigure: boolean;
}

function placesOf({ given, rows, spilled, figures = {} }: Oracle): Map<string, Place> {
  const names = Object.keys({ ...given, ...rows, ...spilled, ...figures });
  return new Map(names.map((name, i) => [name, { letters: columnLetters(i), isFigure: name in figures }]));
}

/** Writes the names in brackets out as addresses. */
function addressed(
  formula: string,
  { places, count, row }: { places: ReadonlyMap<string, Place>; count: number; row: number },
): string {
  const reference = /\[([@^]?)([^\]:]+)(?::([^\]]+))?\]/g;
  return formula.replace(reference, (_, which: string, name: string, to: string | undefined) => {
    const [first, last] = [places.get(name), places.get(to ?? name)];
    if (!first || !last) throw new Error(`The sheet has no column for ${formula}.`);
    if (first.isFigure) return `$${first.letters}$${FIRST_ROW}`;
    if (which === '') return `$${first.letters}$${FIRST_ROW}:$${last.letters}$${FIRST_ROW + count - 1}`;
    const at = which === '@' ? row : row - 1;
    return to === undefined ? `$${first.letters}${at}` : `$${first.letters}${at}:$${last.letters}${at}`;
  });
}
