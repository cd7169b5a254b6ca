import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { tieOut } from '../../core/portfolio/tieOut';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from '../book/book';
import type { Figure } from '../book/places';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { cellText } from '../formula/reference';
import type { PlanCell } from '../plan';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { isFollowing } from './pageLayout';

/** A row of the table of segments, from its sign to the number of loss-makers. */
export type SegmentRow = readonly PlanCell[];

/** What a row adds up to: as a formula and as what that comes to. */
interface Sum {
  readonly formula: () => string;
  readonly value: number;
}

interface Sums {
  readonly clients: Sum;
  readonly revenue: Sum;
  readonly profit: Sum;
  readonly losses: Sum;
}

/** The four segments, those in no quadrant, and all clients: what they are together, and which part of the whole. */
export function segmentRows(book: Book): SegmentRow[] {
  const labels = segmentLabels(book);
  return [
    ...QUADRANTS.map((quadrant) =>
      sumsRow(book, QUADRANT_STYLES[quadrant].glyph, labels[quadrant], quadrantSums(book, quadrant)),
    ),
    sumsRow(book, null, 'In no quadrant', outsideSums(book)),
    sumsRow(book, null, 'All clients', totalSums(book)),
  ];
}

function sumsRow(book: Book, sign: string | null, label: string, sums: Sums): SegmentRow {
  const { total } = book.input.summary;
  const isLive = isFollowing(book);
  const cell = ({ formula, value }: Sum): PlanCell => liveCell(isLive, formula, value);
  const figure = (id: Figure): string => cellText(book.places.figure(id));
  const clientShare = liveCell(
    isLive,
    () => `IF(${figure('clients')}>0,(${sums.clients.formula()})/${figure('clients')},"")`,
    total.clients > 0 ? sums.clients.value / total.clients : null,
  );
  const profitShare = liveCell(
    isLive,
    () => `IF(ROUND(${figure('profit')},4)>0,(${sums.profit.formula()})/${figure('profit')},"")`,
    roundedMoney(total.profit) > 0 ? sums.profit.value / total.profit : null,
  );
  return [
    sign,
    label,
    cell(sums.clients),
    clientShare,
    cell(sums.revenue),
    cell(sums.profit),
    profitShare,
    cell(sums.losses),
  ];
}

function quadrantSums({ places, input }: Book, quadrant: Quadrant): Sums {
  const found = input.summary.placements.find(({ placement }) => placement === quadrant);
  const sum = (id: Figure, value = 0): Sum => ({ formula: () => cellText(places.figure(id)), value });
  return {
    clients: sum(`${quadrant}Clients`, found?.clients),
    revenue: sum(`${quadrant}Revenue`, found?.revenue),
    profit: sum(`${quadrant}Profit`, found?.profit),
    losses: sum(`${quadrant}Losses`, found?.lossMakers),
  };
}

function totalSums({ places, input: { summary } }: Book): Sums {
  const sum = (id: Figure, value: number): Sum => ({ formula: () => cellText(places.figure(id)), value });
  const { clients, revenue, profit, lossMakers } = summary.total;
  return {
    clients: sum('clients', clients),
    revenue: sum('revenue', revenue),
    profit: sum('profit', profit),
    losses: sum('lossMakers', lossMakers),
  };
}

/** What the quadrants leave of the whole; money to the 4 decimals at which it is compared. */
function outsideSums(book: Book): Sums {
  const total = totalSums(book);
  const quadrants = QUADRANTS.map((quadrant) => quadrantSums(book, quadrant));
  const rest = (part: keyof Sums): Sum => {
    const sums = quadrants.map((sum) => sum[part]);
    const all = total[part];
    return {
      formula: () => `ROUND(${all.formula()}-SUM(${sums.map(({ formula }) => formula()).join(',')}),4)`,
      value: roundedMoney(all.value - sums.reduce((added, { value }) => added + value, 0)),
    };
  };
  return {
    clients: rest('clients'),
    revenue: rest('revenue'),
    profit: rest('profit'),
    losses: rest('losses'),
  };
}

/** What ties the clients to the ledger and to the rows of the source. `total` are the cells of all clients' sums. */
export function tyingRows(
  book: Book,
  total: { readonly revenue: string; readonly profit: string },
): SegmentRow[] {
  const { summary } = book.input;
  const { setAside, rows } = summary;
  const revenue = liveCell(
    isFollowing(book),
    () => `${total.revenue}+${setAside.revenue}`,
    summary.total.revenue + setAside.revenue,
  );
  const behind = rows - setAside.rows;
  return [
    ...ledgerRows(book, total.profit),
    ...(behind === summary.total.clients ? [] : [row('  rows added up to them', behind)]),
    ...(setAside.rows > 0 ? [row('Rows set aside', setAside.rows, setAside.revenue)] : []),
    ...(setAside.unread > 0 ? [row('  of these, revenue unreadable', setAside.unread)] : []),
    row('Rows in the table', rows, revenue),
  ];
}

/** What the ledger has and no client, in the column of profit. What rows set aside earned is among it. */
function ledgerRows(book: Book, total: string): SegmentRow[] {
  const { matrix, systems } = book.input;
  const { ledgerTotal } = systems.settings;
  if (ledgerTotal === null) return [];
  const { unassigned } = tieOut({ profit: matrix.profit, setAside: 0, ledgerTotal });
  const left = liveCell(isFollowing(book), () => `ROUND(${ledgerTotal}-${total},4)`, unassigned);
  return [row('Unassigned', null, null, left), row("Ledger's total", null, null, ledgerTotal)];
}

function row(
  label: string,
  clients: PlanCell,
  revenue: PlanCell = null,
  profit: PlanCell = null,
): SegmentRow {
  return [null, label, clients, null, revenue, profit, null, null];
}
