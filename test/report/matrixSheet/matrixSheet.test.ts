import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import type { MatrixInput } from '../../../src/report/matrixInput';
import { MATRIX_ANCHORS } from '../../../src/report/matrixSheet/matrixAnchors';
import { matrixSheet } from '../../../src/report/matrixSheet/matrixSheet';
import type { FormulaCell, PlanCell, SheetPlan } from '../../../src/report/plan';
import { SPRING } from '../../core/examples';
import { clientsOf, inputOf, manyClients } from '../inputs';
import type { Money } from '../inputs';

const LIVE_UP_TO = 2000;

function pageOf(
  input: MatrixInput,
  { texts = new Map<string, string>(), liveUpTo = LIVE_UP_TO } = {},
): SheetPlan {
  return matrixSheet(makeBook(input, { ...NO_EARLIER_BUILD, texts }, liveUpTo));
}

/** The cell of the page there, null where none is written. */
function cellAt({ blocks }: SheetPlan, row: number, column: number): PlanCell {
  for (const { at, cells } of blocks) {
    const cell = cells[row - at.row]?.[column - at.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

function isFormula(cell: PlanCell): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function valueAt(page: SheetPlan, row: number, column: number): unknown {
  const cell = cellAt(page, row, column);
  return isFormula(cell) ? cell.value : cell;
}

function cellsOf({ blocks }: SheetPlan): PlanCell[] {
  return blocks.flatMap(({ cells }) => cells.flat());
}

function formulasOf(page: SheetPlan): string[] {
  return cellsOf(page)
    .filter(isFormula)
    .map(({ formula }) => formula);
}

function textsOf(page: SheetPlan): string[] {
  return cellsOf(page)
    .map((cell) => (isFormula(cell) ? cell.value : cell))
    .filter((value) => typeof value === 'string');
}

/** The values of the row with that label in the table of segments, from the label on. */
function rowOf(page: SheetPlan, label: string): unknown[] {
  const { row, column } = MATRIX_ANCHORS.firstLabel;
  for (let down = row; down < row + 20; down++)
    if (valueAt(page, down, column) === label)
      return [1, 2, 3, 4, 5, 6].map((right) => valueAt(page, down, column + right));
  throw new Error(`No row is called ${label}`);
}

const PRIME: Money = [1000, 500, 50];
const LOSING: Money = [100, 80, 30];

describe('the page Client matrix', () => {
  it('tells what each segment adds up to, and its part of the whole', () => {
    const page = pageOf(inputOf(SPRING));
    expect(rowOf(page, 'Underperformer')).toEqual([1, 0.2, 50544, -3346, -3346 / 90787, 1]);
    expect(rowOf(page, 'All clients')).toEqual([5, 1, 1449612, 90787, 1, 1]);
  });

  it('has segments, clients in no quadrant, and rows set aside that tie to all clients and all rows', () => {
    const clients = clientsOf([PRIME, LOSING, [0, 10, 5], [-50, 10, 5], [80, 20, 3]]);
    const aside = { row: 9, name: 'Gone', revenue: 7, problem: { kind: 'missingNumber', row: 9 } as never };
    const page = pageOf(inputOf(clients, undefined, [aside]));
    const rows = ['Prime', 'Partner', 'Commodity', 'Underperformer', 'In no quadrant'].map((label) =>
      rowOf(page, label),
    );
    const added = [0, 2, 3, 5].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0));
    const all = rowOf(page, 'All clients');
    expect(added).toEqual([all[0], all[2], all[3], all[5]]);
    expect(rowOf(page, 'Rows set aside').slice(0, 3)).toEqual([1, null, 7]);
    expect(rowOf(page, 'Rows in the table').slice(0, 3)).toEqual([6, null, 1130 + 7]);
  });

  it("ties to the ledger's total where that is stated", () => {
    const settings = { ...USUAL_SETTINGS, ledgerTotal: 100_000 };
    const page = pageOf(inputOf(SPRING, undefined, [], settings));
    expect(rowOf(page, 'Unassigned')[3]).toBe(100_000 - 90_787);
    expect(rowOf(page, "Ledger's total")[3]).toBe(100_000);
  });

  it('warns of more than half Underperformers in a cell that is empty as long as there are fewer', () => {
    const warned = pageOf(inputOf(clientsOf([PRIME, LOSING, LOSING])));
    expect(valueAt(warned, 5, 1)).toMatch(/^More than half are Underperformers: move them left to Commodity/);
    const calm = cellAt(pageOf(inputOf(clientsOf([PRIME, LOSING]))), 5, 1);
    expect(calm).toMatchObject({ value: '' });
  });

  it('names the title, the cuts and the segments, each cell where it stands', () => {
    const { names } = pageOf(inputOf(SPRING));
    const { row, column } = MATRIX_ANCHORS.worthCut;
    expect(names.map(({ name }) => name).sort()).toEqual([
      'EffortCut',
      'SegmentBottomLeft',
      'SegmentBottomRight',
      'SegmentTopLeft',
      'SegmentTopRight',
      'Title',
      'WorthCut',
    ]);
    expect(names.find(({ name }) => name === 'EffortCut')?.area).toEqual({
      row: row + 1,
      column,
      rows: 1,
      columns: 1,
    });
  });

  it('keeps title and segments as people have worded them, and takes none of it into a formula', () => {
    const hostile = '"&NOW()&"';
    const texts = new Map([
      ['matrix!Title', 'Our clients'],
      ['matrix!SegmentBottomRight', hostile],
    ]);
    const median = { worth: { kind: 'median' }, effort: { kind: 'median' } } as const;
    const page = pageOf(inputOf(SPRING, median), { texts });
    expect(valueAt(page, 0, 1)).toBe('Our clients');
    expect(valueAt(page, 4, 1)).toContain(`20% of clients are ${hostile}s`);
    expect(formulasOf(page).filter((formula) => formula.includes('NOW'))).toEqual([]);
  });

  it('takes no name of a client into a formula', () => {
    const money = Array.from({ length: 6 }, (): Money => PRIME);
    const page = pageOf(inputOf(clientsOf(money, (client) => `=HYPERLINK("x${client}")`)));
    expect(formulasOf(page).filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
  });

  it('asks nothing of Excel beyond 2007, in formulas it can hold', () => {
    const formulas = formulasOf(pageOf(inputOf(manyClients(40))));
    expect(formulas.length).toBeGreaterThan(40);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    const known =
      'ABS AND AVERAGE COUNT FIXED IF INDEX INT ISNUMBER MATCH MAX MEDIAN MID MIN N OR ROUND SMALL SUM';
    expect([...used].filter((name) => !known.split(' ').includes(name))).toEqual([]);
  });

  it('holds values alone above the limit, and says so', () => {
    const page = pageOf(inputOf(SPRING), { liveUpTo: 4 });
    expect(formulasOf(page)).toEqual([]);
    expect(valueAt(page, 1, 1)).toMatch(/values, not formulas: build again after a change$/);
    expect(rowOf(page, 'All clients')[0]).toBe(5);
  });

  it('prints on one landscape page that holds all that is written', () => {
    const page = pageOf(inputOf(SPRING));
    expect(page.print).toMatchObject({ orientation: 'landscape', pagesTall: 1 });
    const area = page.print?.area;
    const bottom = Math.max(...page.blocks.map(({ at, cells }) => at.row + cells.length));
    const right = Math.max(...page.blocks.map(({ at, cells }) => at.column + (cells[0]?.length ?? 0)));
    expect([area?.row, area?.column]).toEqual([0, 0]);
    expect(area?.rows).toBe(bottom);
    expect(area?.columns).toBe(right);
  });

  it('covers with each chart columns as wide as names were placed for', () => {
    const page = pageOf(inputOf(SPRING));
    const width = (from: number, columns: number): number =>
      page.columnWidths
        .filter(({ column }) => column >= from && column < from + columns)
        .reduce((sum, { points }) => sum + points, 0);
    expect(page.charts.map(({ area }) => width(area.column, area.columns))).toEqual([660, 510]);
    expect(page.charts.map(({ area }) => area.rows * 15)).toEqual([435, 435]);
  });

  it('gives the reason where there is nobody to draw', () => {
    const page = pageOf(inputOf(clientsOf([[0, 10, 5]])));
    expect(page.charts).toEqual([]);
    expect(textsOf(page).filter((text) => text.startsWith('There is no'))).not.toEqual([]);
    expect(pageOf(inputOf(clientsOf([]))).charts).toEqual([]);
  });

  it('says the notes one behind the other', () => {
    const page = pageOf(inputOf(clientsOf([PRIME, LOSING, [0, 10, 5]])));
    expect(textsOf(page)).toContain(
      'In the totals but in no quadrant: 1 client without revenue. With fewer than 4 clients in quadrants the cuts mean little.',
    );
  });
});
