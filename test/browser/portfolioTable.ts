import { randomNumbers } from '../support/randomNumbers';
import type { TestWorkbench } from '../support/workbench';

const PLACES =
  'Aachen Bergen Calais Dundee Essen Fulda Genoa Halle Ibiza Jena Kiel Lund Metz Nice Oslo Porto'.split(' ');
const TRADES = ['Trading', 'Foods', 'Hotels & Resorts'];

const HEADERS = [
  ...['Client', 'Revenue', 'Direct cost', 'Orders', 'Visits', 'Freight'],
  ...['Standardised', 'Negotiation', 'Joint solutions', 'Breadth of scope'],
  ...['Our time', 'Our people', 'Our resources', 'Their time', 'Their people', 'Their resources'],
  'Recognition',
];

/** So many columns from the one of ratings on. */
const RATINGS = HEADERS.length - 6;

/**
 * 48 clients as a company has them, of all sizes and kinds, with ratings; and two rows that want a look: one whose
 * revenue is a word, and one that has no name.
 */
function portfolio(): (string | number)[][] {
  const random = randomNumbers(5);
  const upTo = (most: number): number => Math.floor(random() * most);
  const clients = TRADES.flatMap((trade) =>
    PLACES.map((place) => {
      const revenue = Math.round(2_000 * Math.exp(random() * 4));
      const orders = 1 + upTo(40);
      return [
        `${place} ${trade}`,
        revenue,
        Math.round(revenue * (0.45 + random() * 0.5)),
        orders,
        upTo(12),
        Math.round(revenue * (0.02 + random() * 0.4)),
        ...Array.from({ length: RATINGS }, () => upTo(6)),
      ];
    }),
  );
  const ratings = Array.from({ length: RATINGS }, () => 3);
  return [
    [...HEADERS],
    ...clients,
    ['Quimper Foods', 'n/a', 500, 5, 3, 30, ...ratings],
    ['', 1_200, 500, 5, 3, 30, ...ratings],
  ];
}

/** The portfolio as the table "Portfolio" on Sheet1, with a cell of it selected. */
export async function givePortfolio(addin: TestWorkbench): Promise<void> {
  const cells = portfolio();
  const lastColumn = String.fromCharCode('A'.charCodeAt(0) + HEADERS.length - 1);
  await addin.excel('setCells', 'Sheet1', 'A1', cells);
  await addin.excel('addTable', 'Sheet1', `A1:${lastColumn}${String(cells.length)}`, 'Portfolio');
  await addin.excel('select', 'Sheet1', 'B3');
}
