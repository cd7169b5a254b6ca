import type { Bench } from '../harness/bench';
import { contest, type Entrant } from '../harness/contest';
import { standingsTable } from '../harness/standings';

const entrant = (name: string, file: string): Entrant => ({
  name,
  file: new URL(`peers/${file}.ts`, import.meta.url),
});

const ENTRANTS: readonly Entrant[] = [
  entrant('Client Matrix', 'clientMatrix'),
  entrant('Client Matrix, names packed too', 'fromTexts'),
  entrant('DuckDB', 'duckdb'),
  entrant('arquero', 'arquero'),
  entrant('a Map of names', 'mapOfNames'),
];

const LINES = 1_000_000;

const bench: Bench = {
  question:
    'How long from a million lines of orders to clients: their revenue, direct cost and number of orders?',
  async measure() {
    const table = standingsTable(`${LINES.toLocaleString('en')} lines`, await contest(ENTRANTS, LINES));
    return [
      {
        ...table,
        notes: [
          'Ours also looks for totals rows, blank rows and amounts that repeat within an order, finds largest orders, and loses no cent to rounding.',
        ],
      },
    ];
  },
};

export default bench;
