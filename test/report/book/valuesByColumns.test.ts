import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import type { PlanCell, SheetPlan } from '../../../src/report/plan';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import { allBlocks } from '../../support/allBlocks';
import { randomNumbers } from '../../support/randomNumbers';
import { peopleTable, shownCell } from '../books';
import { inputOf, manyClients, WEIGHTED } from '../inputs';
import type { ClientColumns } from '../../../src/core/clientColumns';

const COUNT = 3_000;

/** Clients of whom some lack a figure, were billed nothing or share a name, with ratings and counts beside their money. */
function awkwardClients(seed: number, count: number): ClientColumns {
  const random = randomNumbers(seed);
  const clients = manyClients(count);
  const some = (share: number, value: () => number): Float64Array =>
    Float64Array.from(clients.names, () => (random() < share ? NaN : value()));
  const rating = (): number => Math.floor(random() * 6);
  return {
    ...clients,
    names: clients.names.map((name, i) => (i % 41 === 0 ? 'Twin' : i % 83 === 0 ? `=${name}\n2` : name)),
    revenue: clients.revenue.map((money) => (random() < 0.02 ? 0 : random() < 0.02 ? NaN : money)),
    activities: [{ activity: 'Orders', counts: some(0.03, () => Math.floor(random() * 30)), rate: 2.5 }],
    facts: {
      standardised: some(0.2, rating),
      negotiation: some(0.2, rating),
      jointSolutions: some(0.2, rating),
      breadthOfScope: some(0.2, rating),
      abuse: some(0.9, rating),
    },
  };
}

const people = peopleTable(
  ['Override', 'Note', 'Region'],
  [
    ['Twin', 'Prime', 'first', 'North'],
    ['Client 5', null, { formula: '=$A6', value: 1 }, null],
    ['Twin', null, 'second', 7],
    ['Nobody any more', null, 'left', true],
  ],
);

/** What each cell of a sheet shows, by its place; an empty text and an error, which values leave out, as nothing. */
function shown(sheet: SheetPlan): Map<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  for (const { at, cells: rows } of allBlocks(sheet))
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        const value = shownCell(cell);
        const isNothing = value === null || value === '' || typeof value === 'object';
        if (!isNothing) cells.set(`${at.row + down},${at.column + right}`, value);
      });
    });
  return cells;
}

function sheetOf(clients: ClientColumns, liveUpTo: number, key: string): SheetPlan {
  const settings = { ...USUAL_SETTINGS, markers: 'byRevenue' as const };
  const book = makeBook(inputOf(clients, WEIGHTED, [], settings), { ...NO_EARLIER_BUILD, people }, liveUpTo);
  const found = workbookPlan(book).sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`No sheet ${key}`);
  return found;
}

describe('a list of values, told by columns', () => {
  it('shows cell by cell what the live one shows, which is told by rows', () => {
    const clients = awkwardClients(1, COUNT);
    const [live, values] = [Infinity, 0].map((liveUpTo) => shown(sheetOf(clients, liveUpTo, 'clients')));
    const below = (cells = new Map<string, PlanCell>()): [string, PlanCell][] =>
      [...cells].filter(([place]) => Number(place.split(',')[0]) > 3).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(below(values).length).toBeGreaterThan(15 * COUNT);
    expect(below(values)).toEqual(below(live));
  });

  it('holds of the chart data what the live charts read', () => {
    const clients = awkwardClients(2, COUNT);
    const live = shown(sheetOf(clients, Infinity, 'data'));
    const values = sheetOf(clients, 0, 'data');
    expect(values.columnBlocks).toHaveLength(2);
    for (const block of values.columnBlocks)
      for (const [place, cell] of shown({ ...values, blocks: [], columnBlocks: [block] }))
        expect(cell, place).toEqual(live.get(place));
  });

  it('makes no object for a client, however many there are', () => {
    for (const key of ['clients', 'data']) {
      const { blocks, columnBlocks } = sheetOf(manyClients(20_000), 0, key);
      expect(Math.max(...blocks.map(({ cells }) => cells.length)), key).toBeLessThan(3_000);
      for (const { columns } of columnBlocks)
        for (const column of columns) if (column.holds === 'few') expect(column.cells.size).toBeLessThan(10);
    }
  });

  it('has the same cells in whatever order the source stands', () => {
    const clients = awkwardClients(3, 60);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          clients.names.map((_, i) => i),
          { minLength: 60 },
        ),
        (order) => {
          const of = (column: Float64Array): Float64Array =>
            Float64Array.from(order, (i) => column[i] ?? NaN);
          const shuffled: ClientColumns = {
            ...clients,
            names: order.map((i) => clients.names[i] ?? ''),
            revenue: of(clients.revenue),
            directCost: of(clients.directCost),
            activities: clients.activities.map((each) => ({ ...each, counts: of(each.counts) })),
            charges: clients.charges.map((each) => ({ ...each, money: of(each.money) })),
            facts: Object.fromEntries(
              Object.entries(clients.facts).map(([fact, column]) => [fact, of(column)]),
            ),
          };
          const isRanked = ([place]: [string, PlanCell]): boolean => Number(place.split(',')[0]) < 30;
          const cells = (all: ClientColumns): [string, PlanCell][] =>
            [...shown(sheetOf(all, 0, 'clients'))].filter(isRanked);
          expect(cells(shuffled)).toEqual(cells(clients));
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('sentences beside each client', () => {
  it('stand there up to 50,000 clients; of more the sheet says where they stand', () => {
    const few = sheetOf(manyClients(50_000), 0, 'clients');
    const many = sheetOf(manyClients(50_001), 0, 'clients');
    expect(few.tables[0]?.computed).toContain('Why this segment');
    expect(many.tables[0]?.computed).not.toContain('Why this segment');
    expect(many.tables[0]?.computed).not.toContain('Next move');
    expect(many.tables[0]?.computed).toContain('Segment');
    const told = (sheet: SheetPlan): PlanCell => shown({ ...sheet, columnBlocks: [] }).get('2,0') ?? null;
    expect(told(few)).not.toContain('on its card');
    expect(told(many)).toContain('Why a client is in its segment is told on its card in the panel');
  });
});
