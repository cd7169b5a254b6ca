import type { Quadrant } from '../../core/matrix/quadrant';
import { QUADRANTS } from '../../core/matrix/quadrant';
import { tieOut } from '../../core/portfolio/tieOut';
import { sum } from '../../core/statistics/sum';
import type { Book } from '../book/book';
import type { Figure } from '../book/places';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { cellText } from '../formula/reference';
import { COUNT } from '../sheetLook';
import type { PlanCell } from '../plan';
import { moneyRows, sumFormula } from './moneyRows';
import type { MethodRow, MethodTable } from './methodTable';

/** What ties: rows of the source, clients in quadrants and outside, money made and spent, and the ledger. */
export function tieOutTable(book: Book): MethodTable {
  return {
    heading: 'Tie-out',
    sentence: 'Every row of the source is a client, part of one, or set aside; every amount is in one total.',
    headers: ['What', 'Figure', '', 'How it ties'],
    rows: [
      ...rowsTied(book),
      ...clientsTied(book),
      ...revenueTied(book),
      ...moneyRows(book),
      ...ledgerTied(book),
    ],
  };
}

function rowsTied(book: Book): MethodRow[] {
  const { total, rows, setAside } = book.input.summary;
  const added = rows - setAside.rows - total.clients;
  return [
    { name: 'Clients', ...count(book, 'clients', total.clients) },
    ...(added > 0
      ? [
          {
            name: 'plus rows added up',
            figure: added,
            numberFormat: COUNT,
            text: 'Further rows of the same clients.',
          },
        ]
      : []),
    {
      name: 'plus rows set aside',
      figure: setAside.rows,
      numberFormat: COUNT,
      text: 'Each with its reason at the end of this sheet.',
    },
    { name: 'Rows of the source', figure: rows, numberFormat: COUNT, look: 'sum' },
  ];
}

function clientsTied(book: Book): MethodRow[] {
  const { counts } = book.input.summary.facts;
  const labels = segmentLabels(book);
  const name = (quadrant: Quadrant): PlanCell =>
    liveCell(book.isLive, () => cellText(book.places.label(quadrant)), labels[quadrant]);
  const { clients } = book.input.summary.total;
  return [
    ...QUADRANTS.map((quadrant) => ({
      name: name(quadrant),
      ...count(book, `${quadrant}Clients`, counts[quadrant]),
    })),
    {
      name: 'plus no revenue',
      ...count(book, 'noRevenue', counts.noRevenue),
      text: 'In totals, in no quadrant and no cut.',
    },
    {
      name: 'plus net credit',
      ...count(book, 'netCredit', counts.netCredit),
      text: 'Revenue below 0; in totals only.',
    },
    {
      name: 'plus unplaced',
      ...count(book, 'unplaced', counts.unplaced),
      text: 'A figure or a cut is missing.',
    },
    { name: 'Clients', ...count(book, 'clients', clients), look: 'sum' },
  ];
}

function revenueTied(book: Book): MethodRow[] {
  const { total, setAside } = book.input.summary;
  const { isLive, places, money: numberFormat } = book;
  const unread = setAside.unread > 0 ? ` Of ${setAside.unread} it could not be read.` : '';
  const revenue = (): string => cellText(places.figure('revenue'));
  return [
    { name: 'Revenue of clients', figure: liveCell(isLive, revenue, total.revenue), numberFormat },
    {
      name: 'plus of rows set aside',
      figure: setAside.revenue,
      numberFormat,
      text: `Totals rows and repeated headers are not counted.${unread}`,
    },
    {
      name: 'Revenue of the source',
      figure: liveCell(isLive, () => `${revenue()}+${setAside.revenue}`, total.revenue + setAside.revenue),
      numberFormat,
      look: 'sum',
    },
  ];
}

/** What the ledger has and no client; what rows set aside earned is among it. */
function ledgerTied(book: Book): MethodRow[] {
  const { matrix, systems } = book.input;
  const { ledgerTotal } = systems.settings;
  if (ledgerTotal === null) return [];
  const { isLive, money: numberFormat, places } = book;
  const profit = sum(matrix.profit);
  const { unassigned } = tieOut({ profit: Float64Array.of(profit), setAside: 0, ledgerTotal });
  const formula = (): string => `ROUND(${ledgerTotal}-${sumFormula(places.list('profit'))},4)`;
  return [
    {
      name: 'plus unassigned',
      figure: liveCell(isLive, formula, unassigned),
      numberFormat,
      text: 'In the ledger and with no client, such as what rows set aside earned.',
    },
    { name: "The ledger's total", figure: ledgerTotal, numberFormat, text: 'As stated.', look: 'sum' },
  ];
}

function count(
  { isLive, places }: Book,
  figure: Figure,
  value: number,
): Pick<MethodRow, 'figure' | 'numberFormat'> {
  return { figure: liveCell(isLive, () => cellText(places.figure(figure)), value), numberFormat: COUNT };
}
