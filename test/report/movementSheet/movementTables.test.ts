import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import type { PlanCell, SheetPlan } from '../../../src/report/plan';
import { MOVEMENT_WIDTHS } from '../../../src/report/movementSheet/movedList';
import { movementSheet } from '../../../src/report/movementSheet/movementSheet';
import { cellAt, liveBook, shownCell, valuesBook } from '../books';
import { clientsOf } from '../inputs';
import type { Money } from '../inputs';

const NOW: readonly Money[] = [
  [1000, 400, 50],
  [1000, 950, 300],
  [1000, 900, 50],
  [1000, 500, 300],
  [500, 100, 10],
];
const BEFORE: readonly Money[] = [
  [1000, 400, 50],
  [1000, 450, 60],
  [1000, 900, 50],
  [1000, 500, 300],
  [0, 0, 0],
];
const NAMES = ['Ames', 'Bell', 'Carr', 'Dunn', 'Eads'];

function withPrior(now: readonly Money[], before: readonly Money[]): ClientColumns {
  const prior = clientsOf(before);
  return {
    ...clientsOf(now, (client) => NAMES[client] ?? `Client ${client}`),
    facts: {
      priorRevenue: prior.revenue,
      priorDirectCost: prior.directCost,
      priorCostToServe: Float64Array.from(before, ([, , cost]) => cost),
    },
  };
}

const clients = withPrior(NOW, BEFORE);

/** The row in which the first column shows that text. */
function rowOf(sheet: SheetPlan, text: string): number {
  const rows = Array.from({ length: 100 }, (_, row) => shownCell(cellAt(sheet, row, 0)));
  return rows.indexOf(text);
}

function line(sheet: SheetPlan, row: number): PlanCell[] {
  return MOVEMENT_WIDTHS.map((_, column) => shownCell(cellAt(sheet, row, column)));
}

describe('the movement', () => {
  it('lists who moved or came, the largest loss of profit first, with profits before and now', () => {
    const sheet = movementSheet(liveBook(clients));
    const header = rowOf(sheet, 'Client');
    expect(line(sheet, header + 1).slice(0, 6)).toEqual(['Bell', 490, -250, -740, 'Prime', 'Underperformer']);
    expect(line(sheet, header + 2).slice(0, 6)).toEqual(['Eads', 0, 390, 390, 'New', 'Prime']);
    expect(line(sheet, header + 3)[0]).toBe(null);
    expect(sheet.print?.repeated).toEqual({ from: header, rows: 1 });
  });

  it('counts from which segment to which, and the sums are formulas that come to the same', () => {
    const sheet = movementSheet(liveBook(clients));
    const header = rowOf(sheet, 'Before ↓ now →');
    expect(line(sheet, header).slice(1, 6)).toEqual([
      'Prime',
      'Partner',
      'Commodity',
      'Underperformer',
      'All',
    ]);
    expect(line(sheet, header + 1).slice(0, 6)).toEqual(['Prime', 1, 0, 0, 1, 2]);
    expect(line(sheet, header + 5).slice(0, 6)).toEqual(['All', 1, 1, 1, 1, 4]);
    expect(cellAt(sheet, header + 5, 5)).toMatchObject({
      formula: expect.stringMatching(/^=SUM\(/) as string,
    });
  });

  it('says who has no segment in one of the periods beside the counts', () => {
    const sheet = movementSheet(liveBook(clients));
    expect(cellAt(sheet, 5, 0)).toMatch(/Beside them: 1 client new\.$/);
  });

  it('says so where no client moved, came or went', () => {
    const sheet = movementSheet(liveBook(withPrior(NOW.slice(0, 4), NOW.slice(0, 4))));
    const row = rowOf(sheet, 'Clients that moved, came or went');
    expect(cellAt(sheet, row + 1, 0)).toBe('No client moved, came or went.');
    expect(rowOf(sheet, 'Client')).toBe(-1);
  });

  it('calls segments as people do, and gives long names room', () => {
    const long = 'Partners of ours for a good many years now';
    const texts = new Map([['matrix!SegmentBottomRight', long]]);
    const sheet = movementSheet(liveBook(clients, { texts }));
    const header = rowOf(sheet, 'Before ↓ now →');
    expect(line(sheet, header)[4]).toBe(long);
    const height = sheet.formats.find(({ area, rowHeight }) => rowHeight && area.row === header)?.rowHeight;
    expect(height).toBeGreaterThanOrEqual(45);
  });

  it('holds values only where nothing is live', () => {
    const { blocks } = movementSheet(valuesBook(clients));
    for (const cell of blocks.flatMap(({ cells }) => cells.flat()))
      expect(typeof cell === 'object' && cell !== null).toBe(false);
  });
});
