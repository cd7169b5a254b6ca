import { describe, expect, it } from 'vitest';
import { keepSnapshot } from '../../src/app/keepSnapshot';
import { lookAtClients } from '../../src/app/lookAtClients';
import type { WriteOrder } from '../../src/app/ports';
import type { Cell } from '../../src/intake/rawTable';
import type { EarlierBuild } from '../../src/report/earlierBuild';
import type { PlanCell, WorkbookPlan } from '../../src/report/plan';
import { peopleTable } from '../report/books';
import { FakeWorkbook } from './fakeWorkbook';
import { ROWS, STAMP, toldWhenStopped, watched } from './support';
import { allBlocks } from '../support/allBlocks';

const MOMENT = '2026-11-22 14:05:31';

/** Takes a snapshot of a table; gives the orders to write that came of it. */
async function snapshotOf(rows: Cell[][], progress = watched()): Promise<WriteOrder[]> {
  const workbook = new FakeWorkbook('table', rows);
  const orders: WriteOrder[] = [];
  const given = await lookAtClients(workbook);
  await keepSnapshot(
    {
      readColumns: (source, columns, told) => workbook.readColumns(source, columns, told),
      readRatings: () => workbook.readRatings(),
      writePlan: (order, told) => {
        orders.push(order);
        return workbook.writePlan(order, told);
      },
    },
    { progress, given, moment: MOMENT, ...STAMP },
  );
  return orders;
}

/** What the snapshot of a table would hold, beside what people wrote in the live sheets. */
async function planOf(rows: Cell[][], earlier: Partial<EarlierBuild> = {}): Promise<WorkbookPlan> {
  const [order] = await snapshotOf(rows);
  if (!order) throw new Error('Nothing was written.');
  return order.plan({ sheetNames: order.wishes, people: null, texts: new Map(), ...earlier });
}

function cellsOf({ sheets }: WorkbookPlan): PlanCell[] {
  return sheets.flatMap((sheet) => allBlocks(sheet).flatMap(({ cells }) => cells.flat()));
}

const textOf = (plan: WorkbookPlan): string =>
  cellsOf(plan)
    .filter((cell) => typeof cell === 'string')
    .join('\n');

/** Acme is abusive, Bolt is not; both are rated for what they are worth otherwise. */
const RATED: Cell[][] = [
  ['Client', 'Revenue', 'Direct cost', 'Freight', 'Abusive behaviour', 'Corruption', 'Recognition'],
  ['Acme', 1000, 600, 100, 5, 3, 4],
  ['Bolt', 500, 300, 50, 0, 0, 2],
];

describe('keeping a snapshot', () => {
  it('leaves the sheets of the live matrix where they are', async () => {
    const orders = await snapshotOf(ROWS);
    expect(orders.map(({ leavesOthers }) => leavesOthers)).toEqual([true]);
  });

  it('brings along what people wrote beside the clients, each beside its own', async () => {
    const people = peopleTable(
      ['Note', 'Region'],
      [
        ['Bolt', 'Ask in May', 'North'],
        ['Acme', 'Renewed', 'South'],
      ],
    );
    const clients = (await planOf(ROWS, { people })).sheets.find(({ name }) =>
      name.startsWith('Matrix clients'),
    );
    const rows = clients ? allBlocks(clients).flatMap(({ cells }) => cells) : [];
    expect(rows.find((row) => row.includes('Acme'))).toEqual(expect.arrayContaining(['Renewed', 'South']));
    expect(rows.find((row) => row.includes('Bolt'))).toEqual(expect.arrayContaining(['Ask in May', 'North']));
  });

  it('keeps of a formula that people wrote what it came to', async () => {
    const people = peopleTable(['Note'], [['Acme', { formula: '=$H6*2', value: 600 }]]);
    const cells = cellsOf(await planOf(ROWS, { people }));
    expect(cells).toContain(600);
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toEqual(
      [],
    );
  });

  it('tells neither the ratings of abuse and corruption nor what rests on them', async () => {
    const told = textOf(await planOf(RATED));
    expect(told).toContain('Acme');
    expect(told).not.toMatch(/abus|corrupt|red line/i);
  });

  it('refuses an empty table in a sentence, and writes nothing', async () => {
    expect(await toldWhenStopped(snapshotOf(ROWS.slice(0, 1)))).toMatch(
      /no clients below the headers in the table Clients: .*\.$/,
    );
  });

  it('stops where it is cancelled before it writes', async () => {
    const progress = watched((what) => what === 'reading');
    expect(await toldWhenStopped(snapshotOf(ROWS, progress))).toMatch(/cancel/i);
  });
});
