import { clientProfit as profitOf } from '../../src/core/profit/clientProfit';
import { contribution } from '../../src/core/profit/contribution';
import { placeClients } from '../../src/core/matrix/clientMatrix';
import { clientProfit } from '../../src/functions/profit';
import { segment } from '../../src/functions/matrix';
import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';
import type { Bench, Table } from '../harness/bench';
import { median, rounds, type Timed } from '../harness/rounds';
import { shownMs, shownRatio } from '../harness/table';
import { moneyArguments, type MoneyArguments } from './columns';
import { scalarsInThePage } from './inThePage';
import { plainProfits, plainSegments } from './plainObjects';

const ROWS = 100_000;
const CALLS = 10_000;
const WEIGHTED = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } } as const;

const bench: Bench = {
  question: 'What does a function cost over a column of 100,000, and ten thousand of them a cell each?',
  async measure() {
    const money = moneyArguments(ROWS);
    refuseOtherAnswers(money);
    return [
      await columnTable('SEGMENT over 100,000 clients', segments(money)),
      await columnTable('CLIENTPROFIT over 100,000 clients', profits(money)),
      await scalarTable(),
    ];
  },
};

export default bench;

/** The same job by the kernel on ready arrays, by our function and by plain objects from cells to cells. */
type Ways = Readonly<Record<'kernel on ready arrays' | 'our function' | 'plain objects', () => unknown>>;

function segments({ revenue, directCost, costToServe, ready }: MoneyArguments): Ways {
  return {
    'kernel on ready arrays': () =>
      placeClients({ ...ready, contribution: contribution(ready.revenue, ready.directCost) }, WEIGHTED),
    'our function': () => segment(revenue, directCost, costToServe),
    'plain objects': () => plainSegments(revenue, directCost, costToServe),
  };
}

function profits({ revenue, directCost, costToServe, ready }: MoneyArguments): Ways {
  return {
    'kernel on ready arrays': () =>
      profitOf(contribution(ready.revenue, ready.directCost), ready.costToServe),
    'our function': () => clientProfit(revenue, directCost, costToServe),
    'plain objects': () => plainProfits(revenue, directCost, costToServe),
  };
}

function refuseOtherAnswers({ revenue, directCost, costToServe }: MoneyArguments): void {
  const given = [revenue, directCost, costToServe] as const;
  const pairs = [
    [segment(...given), plainSegments(...given)],
    [clientProfit(...given), plainProfits(...given)],
  ] as const;
  for (const [ours, theirs] of pairs) {
    const at = ours.findIndex(
      (row, i) => row[0] !== theirs[i]?.[0] && !(row[0] === 0 && theirs[i]?.[0] === 0),
    );
    if (at >= 0) throw new Error(`Row ${at}: ${String(ours[at])} is not ${String(theirs[at])}.`);
  }
}

async function columnTable(title: string, ways: Ways): Promise<Table> {
  const names = Object.keys(ways) as (keyof Ways)[];
  const times = await rounds(names.map((name) => timed(name, ways[name])));
  const ms = (name: keyof Ways) => median(times.get(name) ?? []);
  return {
    title,
    columns: ['', 'median ms', 'best ms', '× our function'],
    rows: names.map((name) => [
      name,
      shownMs(ms(name)),
      shownMs(Math.min(...(times.get(name) ?? []))),
      shownRatio(ms(name) / ms('our function')),
    ]),
    notes: [
      'Our function reads cells that may be anything, answers each row for itself and makes the rows that spill; the kernel has numbers and leaves codes or numbers.',
    ],
  };
}

function timed(name: string, work: () => unknown): Timed {
  return {
    name,
    run: () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    },
  };
}

/** Formulas of one cell each, by the arguments of the call with this number. */
const SCALARS: Readonly<Record<string, (i: number) => unknown[][][]>> = {
  CLIENTPROFIT: (i) => [one(1000 + i), one(600), one(150)],
  SEGMENT: (i) => [one(1000 + i), one(600), one(150), one(0.4), one(0.1)],
  MARKETSPACE: (i) => [one(100 + i), one(2), one(10)],
};

function one(cell: unknown): unknown[][] {
  return [[cell]];
}

async function scalarTable(): Promise<Table> {
  const names = Object.keys(SCALARS);
  const calls = new Map(
    names.map((id) => [id, Array.from({ length: CALLS }, (_, i) => SCALARS[id]?.(i) ?? [])]),
  );
  const times = await rounds(
    names.map((id) =>
      timed(id, () => {
        for (const given of calls.get(id) ?? []) SHEET_FUNCTIONS[id]?.(...given);
      }),
    ),
  );
  const inThePage = await scalarsInThePage(calls);
  const micros = (ms: number) => ((ms * 1000) / CALLS).toFixed(2);
  return {
    title: `${CALLS.toLocaleString('en')} calls of one function, a cell each`,
    columns: ['', 'µs a call, bare', 'µs a call, in the page', 'of it our function'],
    rows: names.map((id) => {
      const bare = median(times.get(id) ?? []);
      const whole = inThePage.get(id) ?? NaN;
      return [id, micros(bare), micros(whole), `${((100 * bare) / whole).toFixed(1)} %`];
    }),
    notes: [
      "In the page: asked and answered through Microsoft's own custom-functions runtime in Chromium, all at once, until the last answer is in the workbook; the median of 5.",
    ],
  };
}
