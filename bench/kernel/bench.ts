import type { Bench, Table } from '../harness/bench';
import { contest, type Entrant, type Standing } from '../harness/contest';
import { standingsTable } from '../harness/standings';

const entrant = (name: string, file: string): Entrant => ({
  name,
  file: new URL(`peers/${file}.ts`, import.meta.url),
});

const OURS = 'Client Matrix';
const POLARS = 'polars';

const ENTRANTS: readonly Entrant[] = [
  entrant(OURS, 'clientMatrix'),
  entrant(POLARS, 'polars'),
  entrant('DuckDB', 'duckdb'),
  entrant('arquero', 'arquero'),
  entrant('d3-array', 'd3Array'),
  entrant('plain objects', 'plainObjects'),
  { ...entrant('floor', 'floor'), isFloor: true },
];

/** What our rules ask of us alone. */
const SPARED =
  'The others compare doubles as they are and leave ties as they fall; ours rounds money before it compares, settles ties ' +
  'by revenue, name and row, and adds up without losing cents.';

const SIZES = [10_000, 100_000, 1_000_000];

const bench: Bench = {
  question:
    'How long from the money of n clients to their profits, two median cuts, quadrants, order and whale curve?',
  async measure() {
    const tables: Table[] = [];
    const ours: number[] = [];
    for (const rows of SIZES) {
      const standings = await contest(ENTRANTS, rows);
      ours.push(standingOf(standings, OURS).ms);
      tables.push(standingsTable(`${rows.toLocaleString('en')} clients`, standings));
    }
    return tables.map((table, at) =>
      at === tables.length - 1 ? { ...table, notes: [SPARED, growth(ours), goal(table)] } : table,
    );
  },
};

export default bench;

function standingOf(standings: readonly Standing[], name: string): Standing {
  const found = standings.find((standing) => standing.name === name);
  if (!found) throw new Error(`${name} took no part`);
  return found;
}

/** The power of the rows with which time grows, between the smallest and the largest table. */
function growth(times: readonly number[]): string {
  const exponent =
    Math.log((times.at(-1) ?? NaN) / (times[0] ?? NaN)) / Math.log((SIZES.at(-1) ?? NaN) / (SIZES[0] ?? NaN));
  return `From ${(SIZES[0] ?? NaN).toLocaleString('en')} to ${(SIZES.at(-1) ?? NaN).toLocaleString('en')} clients time grows with rows^${exponent.toFixed(2)}; the goal is 1.1 or less.`;
}

function goal({ rows }: Table): string {
  const ratio = rows.find(([name]) => name === POLARS)?.[5] ?? '';
  return `At a million clients it takes ${ratio} of polars' time; the goal is 0.8 or less.`;
}
