import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tools/browser';
import { buildWorkbench } from '../../tools/build';
import { serve } from '../../tools/serve';
import { DIST } from '../../webpack.config';
import type { Bench, Table } from '../harness/bench';
import { median } from '../harness/rounds';
import { shownRatio } from '../harness/table';
import { runOnce } from './run';
import type { Moved, Run } from './run';
import { COLUMNS, MOST_ROWS } from './tables';
import type { Wanted } from './tables';

/** `ROWS=100000 npm run bench endToEnd` for fewer rows than a sheet has; fewer are measured more often. */
const ROWS = Number(process.env.ROWS ?? MOST_ROWS);
const ROUNDS = ROWS > 200_000 ? 1 : 3;

/** Our build may take so many times as long as moving the same bytes alone. */
const GOAL = 1.3;

const TABLES: readonly Wanted[] = [
  { kind: 'orders', rows: ROWS },
  // One of our sheets holds the clients and what stands above them.
  { kind: 'clients', rows: Math.min(ROWS, 1_000_000) },
];

const bench: Bench = {
  question:
    'How long from a click to the finished matrix, in Chromium, through the real office.js and the host in memory?',
  async measure() {
    // SITE is the address of a workbench that is built and served already.
    const served = process.env.SITE;
    const site = served
      ? { address: served, close: () => Promise.resolve() }
      : await serve({ folder: await buildWorkbench(join(DIST, 'bench')), port: 0 });
    const browser = await launchBrowser();
    try {
      const tables: Table[] = [];
      for (const table of TABLES) tables.push(tableOf(table, await runs(browser, site.address, table)));
      return tables;
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

export default bench;

async function runs(browser: Browser, site: string, table: Wanted): Promise<Run[]> {
  const done: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) done.push(await runOnce(browser, site, table));
  return done;
}

const NAMES: Readonly<Record<Wanted['kind'], string>> = {
  orders: 'order lines, of 50,000 clients at most',
  clients: 'clients, one a row',
};

function tableOf({ kind, rows }: Wanted, done: readonly Run[]): Table {
  const ratio = median(done.map(({ built, plain }) => built.seconds / plain.seconds));
  return {
    title: `${rows.toLocaleString('en')} ${NAMES[kind]}, × ${COLUMNS} columns`,
    columns: [
      '',
      'seconds',
      'requests',
      'MB down',
      'MB up',
      'longest own task ms',
      'longest task ms',
      'peak MB',
    ],
    rows: [
      line(
        'Client Matrix: opened and counted',
        done.map(({ counted }) => counted),
      ),
      line(
        'Client Matrix: built',
        done.map(({ built }) => built),
      ),
      line(
        'the same moved, nothing done',
        done.map(({ plain }) => plain),
      ),
    ],
    notes: [
      `A build takes ${shownRatio(ratio)} times what moving its bytes takes; the goal is ${GOAL} or less: ${ratio <= GOAL ? 'met' : 'not met'}.`,
      'The host in memory works on the same thread as the add-in: *longest task* is whose ever it is, *own* the add-in’s and office.js’s. *Peak* is the heap of the page, the host’s cells included; workers have their own.',
    ],
  };
}

function line(name: string, moved: readonly Moved[]): string[] {
  const of = (figure: (one: Moved) => number): number => median(moved.map(figure));
  return [
    name,
    of(({ seconds }) => seconds).toFixed(1),
    of(({ requests }) => requests).toFixed(0),
    (of(({ bytesDown }) => bytesDown) / 1e6).toFixed(1),
    (of(({ bytesUp }) => bytesUp) / 1e6).toFixed(1),
    of(({ longestOwnMs }) => longestOwnMs).toFixed(0),
    of(({ longestMs }) => longestMs).toFixed(0),
    of(({ peakMB }) => peakMB).toFixed(0),
  ];
}
