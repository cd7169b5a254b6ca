import type { Bench, Table } from '../harness/bench';
import { contest, type Entrant } from '../harness/contest';
import { shownMs, shownRatio } from '../harness/table';

const KERNEL = 'kernel, columns ready';
const FROM_CELLS = 'from Excel’s cells';

const ENTRANTS: readonly Entrant[] = [
  { name: KERNEL, file: new URL('../kernel/peers/clientMatrix.ts', import.meta.url) },
  { name: FROM_CELLS, file: new URL('peers/fromCells.ts', import.meta.url) },
  { name: 'each cell once', file: new URL('peers/eachCell.ts', import.meta.url), isFloor: true },
];

const SIZES = [10_000, 100_000, 1_000_000];

const GOAL = 1.5;

const bench: Bench = {
  question:
    'How long from the cells of n clients, as Excel answers them, to the same answer that the kernel gives for columns?',
  async measure() {
    const tables: Table[] = [];
    for (const rows of SIZES) tables.push(await measured(rows));
    return tables;
  },
};

export default bench;

async function measured(rows: number): Promise<Table> {
  const standings = await contest(ENTRANTS, rows);
  const kernel = standings.find(({ name }) => name === KERNEL);
  const cells = standings.find(({ name }) => name === FROM_CELLS);
  const ratio = (of: 'ms' | 'cpuMs'): string => shownRatio((cells?.[of] ?? NaN) / (kernel?.[of] ?? NaN));
  return {
    title: `${rows.toLocaleString('en')} clients of six columns, a name of its own each`,
    columns: ['', 'median ms', 'best ms', 'CPU ms', '× kernel', 'peak MB'],
    rows: standings.map(({ name, ms, bestMs, cpuMs, peakMB }) => [
      name,
      shownMs(ms),
      shownMs(bestMs),
      shownMs(cpuMs),
      shownRatio(ms / (kernel?.ms ?? NaN)),
      peakMB.toFixed(0),
    ]),
    notes: [
      `From cells it takes ${ratio('ms')} × the kernel's time (${ratio('cpuMs')} × its processor time); the goal is ${GOAL} or less.`,
    ],
  };
}
