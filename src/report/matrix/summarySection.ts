import { isInQuadrant } from '../../core/matrix/quadrant';
import type { Placement } from '../../core/matrix/quadrant';
import { tieOut } from '../../core/portfolio/tieOut';
import { cutOrigin } from '../cutWording';
import type { FormatPlan, PlanCell } from '../plan';
import type { MatrixSummary, PlacementTotals } from '../summary';
import type { MatrixInput } from '../matrixInput';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { area, blockAt, cellOf } from '../sheetCells';
import { COUNT, headerFormat, headingFormat, INK, numbersHeaderFormat, RATE, SHARE } from '../sheetLook';
import { COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

const HEADERS = [
  null,
  'Segment',
  'Clients',
  'Share of clients',
  'Revenue',
  'Profit',
  'Share of profit',
  'Lose money',
];

/**
 * The table of segments, which ties to the rows of the source: clients in each, money, totals, rows set aside; and to
 * the ledger where its total is stated.
 */
export function summarySection(
  row: number,
  { summary, matrix, systems }: MatrixInput,
  money: string,
): Section {
  const { placements, total, rows, setAside } = summary;
  const shares = [total.clients > 0 ? 1 : null, total.profit > 0 ? 1 : null] as const;
  const cells: PlanCell[][] = [
    ['Segments', ...emptyCells(HEADERS.length - 1)],
    HEADERS,
    ...placements.map(placementRow),
    [null, 'All clients', total.clients, shares[0], total.revenue, total.profit, shares[1], total.lossMakers],
    ...ledgerRows(matrix.profit, systems.settings.ledgerTotal),
    ...rowsBehind(summary),
    [null, 'Rows set aside', setAside.rows, null, setAside.revenue, null, null, null],
    ...(setAside.unread > 0 ? [unreadRow(setAside.unread)] : []),
    ['', 'Rows in the table', rows, null, total.revenue + setAside.revenue, null, null, null],
  ];
  const first = row + 2;
  const body = cells.length - 2;
  return {
    blocks: [blockAt(row, cells)],
    formats: [
      headingFormat(row),
      headerFormat(row + 1, COLUMN.rank, HEADERS.length),
      numbersHeaderFormat(row + 1, COLUMN.client + 1, HEADERS.length - 2),
      { area: area(first, COLUMN.client + 1, body, 1), numberFormat: COUNT },
      { area: area(first, COLUMN.client + 2, body, 1), numberFormat: SHARE },
      { area: area(first, COLUMN.client + 3, body, 2), numberFormat: money },
      { area: area(first, COLUMN.client + 5, body, 1), numberFormat: SHARE },
      { area: area(first, COLUMN.client + 6, body, 1), numberFormat: COUNT },
      { area: area(first + placements.length, COLUMN.rank, 1, HEADERS.length), bold: true, fill: INK.band },
      ...placements.flatMap(({ placement }, index) => glyphFormat(first + index, placement)),
    ],
    rows: cells.length + 1,
  };
}

/** What the ledger has and no client, in the column of profit. What rows set aside earned is among it. */
function ledgerRows(profit: Float64Array, ledgerTotal: number | null): PlanCell[][] {
  if (ledgerTotal === null) return [];
  const { unassigned } = tieOut({ profit, setAside: 0, ledgerTotal });
  return [
    [null, 'Unassigned', null, null, null, unassigned, null, null],
    [null, "Ledger's total", null, null, null, ledgerTotal, null, null],
  ];
}

/** What ties clients to rows of the table where several rows were added up to one client. */
function rowsBehind({ total, rows, setAside }: MatrixSummary): PlanCell[][] {
  const behind = rows - setAside.rows;
  return behind === total.clients ? [] : [[null, '  rows added up to them', behind, ...emptyCells(5)]];
}

/** Rows set aside whose revenue is in no sum, because it could not be read. */
function unreadRow(rows: number): PlanCell[] {
  return [null, '  of these, revenue unreadable', rows, ...emptyCells(5)];
}

function placementRow(totals: PlacementTotals): PlanCell[] {
  const { placement, label, clients, clientShare, revenue, profit, profitShare, lossMakers } = totals;
  const glyph = isInQuadrant(placement) ? QUADRANT_STYLES[placement].glyph : null;
  return [glyph, label, clients, cellOf(clientShare), revenue, profit, cellOf(profitShare), lossMakers];
}

function glyphFormat(row: number, placement: Placement): FormatPlan[] {
  if (!isInQuadrant(placement)) return [];
  const { color } = QUADRANT_STYLES[placement];
  return [{ area: area(row, COLUMN.rank, 1, 1), fontColor: color, align: 'center' }];
}

/** Where each axis is divided and how that was found. */
export function cutsSection(row: number, { matrix, rules, scheme }: MatrixInput): Section {
  const cells: PlanCell[][] = [
    ['Cuts: what divides the axes', null, null, null],
    [null, `${scheme.up} cut`, cellOf(matrix.cuts.worth), cutOrigin(rules.worth, 'contribution')],
    [null, `${scheme.right} cut`, cellOf(matrix.cuts.effort), cutOrigin(rules.effort, 'cost to serve')],
    [
      '',
      'A client exactly on a cut counts as high. One with more effort than worth lies below the break-even line: it costs more than it is worth.',
      null,
      null,
    ],
  ];
  return {
    blocks: [blockAt(row, cells)],
    formats: [
      headingFormat(row),
      { area: area(row + 1, COLUMN.client + 1, 2, 1), numberFormat: RATE, bold: true },
      { area: area(row + 3, COLUMN.client, 1, 1), italic: true, fontColor: INK.quiet },
    ],
    rows: cells.length + 1,
  };
}

function emptyCells(count: number): PlanCell[] {
  return new Array<PlanCell>(count).fill(null);
}
