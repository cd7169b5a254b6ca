import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tools/browser';
import { serve } from '../../tools/serve';
import type { Bench, Table } from '../harness/bench';
import { bundled } from '../harness/bundled';
import { median } from '../harness/rounds';
import { shownMs, shownRatio } from '../harness/table';
import type { DrawTimes } from './page';

const COUNTS = [120, 10_000, 100_000];
const ROUNDS = 7;
const OURS = 'Client Matrix';
const NOBODY = 'nothing (two frames)';
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Charts</title>
<link rel="stylesheet" href="page.css"></head><body><script src="page.js"></script></body></html>`;

const bench: Bench = {
  question: 'How long from points to a painted chart of quadrants, and to the next one when a cut moves?',
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), 'bench-chart-'));
    await bundled({ page: './chart/page.ts' }, folder, HTML);
    const site = await serve({ folder, port: 0 });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(site.address);
      const tables: Table[] = [];
      for (const count of COUNTS) tables.push(tableOf(count, await inTurn(page, count)));
      return tables;
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

export default bench;

/** Everyone in turn, forwards and backwards; the first round warms up and counts for nothing. */
async function inTurn(page: Page, count: number): Promise<ReadonlyMap<string, readonly DrawTimes[]>> {
  const names = await page.evaluate(() => window.charts.names);
  const times = new Map<string, DrawTimes[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const taken = await page.evaluate(([who, many]) => window.charts.draw(who, many), [
        name,
        count,
      ] as const);
      if (round > 0) times.get(name)?.push(taken);
    }
  }
  return times;
}

function tableOf(count: number, times: ReadonlyMap<string, readonly DrawTimes[]>): Table {
  const middle = (name: string, of: keyof DrawTimes): number =>
    median((times.get(name) ?? []).map((taken) => taken[of]));
  return {
    title: `${count.toLocaleString('en')} points`,
    columns: ['', 'drawn ms', `× ${OURS}`, 'a cut moved ms', `× ${OURS}`],
    rows: [...times.keys()].map((name) => [
      name,
      ...(['drawn', 'moved'] as const).flatMap((of) => [
        shownMs(middle(name, of)),
        shownRatio(middle(name, of) / middle(OURS, of)),
      ]),
    ]),
    notes: [
      `Until the frame after the drawn one begins, so nobody can be quicker than ${NOBODY}; medians of ${ROUNDS} rounds in turn, one page.`,
    ],
  };
}
