import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../src/core/clientColumns';
import type { CutRules } from '../../src/core/matrix/clientMatrix';
import type { CutRule } from '../../src/core/matrix/cut';
import type { Book } from '../../src/report/book/book';
import { makeBook, NO_EARLIER_BUILD } from '../../src/report/book/makeBook';
import { workbookPlan } from '../../src/report/book/workbookPlan';
import type { CellRef } from '../../src/report/formula/reference';
import { cellOfColumn } from '../../src/report/formula/reference';
import { inputOf, WEIGHTED } from '../report/inputs';
import { agreement, isSame } from '../support/agreement';
import { recalculated } from '../support/libreOffice';
import type { Edit } from '../support/libreOffice';
import { randomClients, servedClients } from './support/randomClients';
import { plannedList, reckonedList } from './support/readList';

const LIVE_UP_TO = 2000;
const CLIENTS = 1000;

function bookOf(clients: ClientColumns, rules: CutRules = WEIGHTED): Book {
  return makeBook(inputOf(clients, rules), NO_EARLIER_BUILD, LIVE_UP_TO);
}

function ofClients({ names }: Book): (sheet: string) => boolean {
  return (sheet) => sheet === names.clients || sheet === names.data;
}

function typed({ sheet, row, column }: CellRef, value: number | string): Edit {
  return { sheet, row, column, value };
}

const KINDS: readonly (readonly [string, CutRule, CutRule])[] = [
  ['weighted', { kind: 'weighted' }, { kind: 'weighted' }],
  ['at the mean', { kind: 'mean' }, { kind: 'mean' }],
  ['at the median', { kind: 'median' }, { kind: 'median' }],
  ['at a percentile', { kind: 'percentile', percent: 70 }, { kind: 'percentile', percent: 12.5 }],
  ['at a number', { kind: 'value', value: 0.3 }, { kind: 'value', value: 0.1 + 0.2 }],
];

describe('the table of clients in LibreOffice', () => {
  it.each(KINDS)('gives of 1,000 random clients what the core gives, cut %s', async (_, worth, effort) => {
    const book = bookOf(randomClients(CLIENTS, 11), { worth, effort });
    const plan = workbookPlan(book);
    const { formulas, differences } = agreement(plan, await recalculated(plan), ofClients(book));
    expect(differences.slice(0, 20)).toEqual([]);
    expect(formulas).toBeGreaterThan(30 * CLIENTS);
  });

  it.each(['receivable', 'days'] as const)(
    'sums cost to serve as the core does: activities, charges and late payment by %s',
    async (late) => {
      const book = bookOf(servedClients(CLIENTS, 23, late));
      const plan = workbookPlan(book);
      const { differences } = agreement(plan, await recalculated(plan), ofClients(book));
      expect(differences.slice(0, 20)).toEqual([]);
    },
  );
});

describe('the table of clients after somebody changed a cell in LibreOffice', () => {
  const FOLLOWING = [
    'contribution',
    'costToServe',
    'profit',
    'rank',
    'worth',
    'effort',
    'segment',
    'losesMoney',
    'nextMove',
    'reason',
  ] as const;

  /** Names of their own and profits that differ, so that clients are found again and no tie is to be settled. */
  function someClients(): ClientColumns {
    const clients = servedClients(150, 5, 'days');
    return { ...clients, names: clients.names.map((_, client) => `Client ${client}`) };
  }

  async function expectToFollow(edits: (book: Book) => Edit[], changed: Book): Promise<void> {
    const book = bookOf(someClients());
    const sheets = await recalculated(workbookPlan(book), { edits: edits(book) });
    const found = reckonedList(book, sheets, FOLLOWING);
    const wanted = plannedList(changed, workbookPlan(changed), FOLLOWING);
    expect(wanted).not.toEqual(plannedList(book, workbookPlan(book), FOLLOWING));
    for (const [client, cells] of wanted)
      found.get(client)?.forEach((cell, column) => {
        const value = cells[column] ?? null;
        expect(
          isSame(value ?? '', cell),
          `${client}: ${JSON.stringify(value)} is ${JSON.stringify(cell)}`,
        ).toBe(true);
      });
    expect(found.size).toBe(wanted.size);
  }

  it('gives every client the segment of another cut', async () => {
    await expectToFollow(
      ({ places }) => [typed(places.cut.worth, 0.25), typed(places.cut.effort, 0.4)],
      bookOf(someClients(), { worth: { kind: 'value', value: 0.25 }, effort: { kind: 'value', value: 0.4 } }),
    );
  });

  it('takes a direct cost and a count anew for this client, and for the cuts of all', async () => {
    const changed = someClients();
    const client = 40;
    changed.directCost[client] = 12_345;
    changed.activities[0]?.counts.set([77], client);
    await expectToFollow(({ places, order }) => {
      const row = order.indexOf(client);
      return [
        typed(cellOfColumn(places.list('directCost'), row), 12_345),
        typed(cellOfColumn(places.list('input 0'), row), 77),
      ];
    }, bookOf(changed));
  });

  it('takes a rate anew for all clients', async () => {
    const clients = someClients();
    const activities = clients.activities.map((activity, index) =>
      index === 0 ? { ...activity, rate: 1000 } : activity,
    );
    await expectToFollow(({ places }) => [typed(places.rate(0), 1000)], bookOf({ ...clients, activities }));
  });

  it('tells the next move of the segment that somebody chose', async () => {
    const book = bookOf(someClients());
    const row = book.order.findIndex((client) => book.input.matrix.placements[client] === 1);
    const sheets = await recalculated(workbookPlan(book), {
      edits: [typed(cellOfColumn(book.places.list('override'), row), 'commodity')],
    });
    const cells = reckonedList(book, sheets, ['nextMove', 'segment']);
    const name = book.input.intake.clients.names[book.order[row] ?? -1] ?? '';
    expect(cells.get(name)?.[0]).toMatch(/simple and standard|Take effort out/);
    expect(cells.get(name)?.[1]).toBe('Partner');
  });
});
