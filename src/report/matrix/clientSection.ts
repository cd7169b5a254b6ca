import type { ClientLabel } from '../../core/labels/clientLabel';
import { nextMove } from '../../core/matrix/nextMoves';
import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import type { Placement } from '../../core/matrix/quadrant';
import { placementLabel } from '../../core/matrix/scheme';
import type { Scheme } from '../../core/matrix/scheme';
import { reasonText } from '../../core/reason/reasonText';
import { segmentReason } from '../../core/reason/segmentReason';
import { isLossMaking } from '../../core/profit/clientProfit';
import { knownRedLine } from '../../core/systems/knownRedLine';
import type { FormatPlan, PlanCell } from '../plan';
import type { ListLayout } from './listLayout';
import type { MatrixInput } from '../matrixInput';
import { area, blockAt, cellOf } from '../sheetCells';
import { headerFormat, headingFormat, moneyFormat, numbersHeaderFormat, RATE } from '../sheetLook';
import { COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

const FIXED_HEADERS = [
  'Rank',
  'Client',
  'Revenue',
  'Direct cost',
  'Contribution',
  'Cost to serve',
  'Profit',
  'Worth',
  'Effort',
  'Segment',
  'Loses money',
];

/** What to do about a client outside the quadrants. */
const OUTSIDE_MOVES = {
  noRevenue: 'Nothing was billed: bill what was done, or stop serving.',
  netCredit: 'More was credited than billed: find out why.',
  unplaced: 'A figure is missing: complete it.',
} as const;

/** The red line counts whatever the figures say. Source: C. Harrison, "Segment your clients" ("with good grace"). */
const PART_COMPANY = 'Part company, with good grace: a red line is crossed.';

/** What to do first about a loss-maker that its quadrant speaks well of. */
const UNTIL_IT_PAYS = 'Take effort out or raise its worth until it pays.';

/** Which labels the list shows, and where. */
export interface ListedLabels {
  readonly labels: readonly ClientLabel[];
  readonly layout: ListLayout;
}

/** All clients, the most profitable first. */
export function clientSection(row: number, input: MatrixInput, listed: ListedLabels): Section {
  const { order } = input.summary.curve;
  const headers = headersOf(listed.labels);
  const rowOf = clientRows(input, listed.labels);
  const cells = Array.from(order, (client, rank) => rowOf(client, rank + 1));
  const count = cells.length;
  return {
    blocks: [
      blockAt(row, [['Clients by profit']]),
      blockAt(row + 1, [headers]),
      ...(count > 0 ? [blockAt(row + 2, cells)] : []),
    ],
    formats: [
      headingFormat(row),
      headerFormat(row + 1, COLUMN.rank, headers.length),
      ...columnFormats(row + 1, { count, money: moneyFormat(input.intake.clients.revenue), listed }),
    ],
    rows: count + 3,
  };
}

function headersOf(labels: readonly ClientLabel[]): string[] {
  const reasons = labels.length > 0 ? ['Why this segment', 'Why these labels'] : ['Why'];
  return [...FIXED_HEADERS, ...labels.map(({ name }) => name), 'Next move', ...reasons];
}

/** How the columns look below their header row, and where the headers stand above them. */
function columnFormats(
  header: number,
  { count, money, listed }: { count: number; money: string; listed: ListedLabels },
): FormatPlan[] {
  const { labels, layout } = listed;
  const words = labels.length + layout.firstLabel - COLUMN.segment;
  const shown: FormatPlan[] = [
    { area: area(header, COLUMN.rank, 1 + count, 1), align: 'center' },
    { area: area(header, COLUMN.segment, 1 + count, words), align: 'center' },
    numbersHeaderFormat(header, COLUMN.revenue, COLUMN.effort - COLUMN.revenue + 1),
  ];
  if (count === 0) return shown;
  const first = header + 1;
  return [
    ...shown,
    { area: area(first, COLUMN.revenue, count, 5), numberFormat: money },
    { area: area(first, COLUMN.worth, count, 2), numberFormat: RATE },
    ...labels.flatMap(({ unit }, index) =>
      unit === null
        ? []
        : [{ area: area(first, layout.firstLabel + index, count, 1), numberFormat: LABEL_FORMATS[unit] }],
    ),
  ];
}

const LABEL_FORMATS = { rating: '0.00', ranks: '+0;-0;0', place: '0', share: RATE } as const;

/** Makes the row of one client; what is the same for all is made ready once. */
function clientRows(
  { intake, matrix, scheme }: MatrixInput,
  labels: readonly ClientLabel[],
): (client: number, rank: number) => PlanCell[] {
  const { names, revenue, directCost } = intake.clients;
  const moves = nextMoves(scheme);
  const segments = PLACEMENTS.map((placement) => placementLabel(placement, scheme));
  const placed = { ...matrix, revenue };
  const isOverTheLine = knownRedLine(intake.clients.facts) ?? (() => false);
  return (client, rank) => {
    const placement = matrix.placements[client] ?? PLACEMENTS.indexOf('unplaced');
    const isLoss = isLossMaking(matrix.profit[client] ?? NaN);
    return [
      rank,
      names[client] ?? '',
      cellOf(revenue[client] ?? NaN),
      cellOf(directCost[client] ?? NaN),
      cellOf(matrix.contribution[client] ?? NaN),
      cellOf(matrix.costToServe[client] ?? NaN),
      cellOf(matrix.profit[client] ?? NaN),
      cellOf(matrix.worth[client] ?? NaN),
      cellOf(matrix.effort[client] ?? NaN),
      segments[placement] ?? '',
      isLoss ? 'Yes' : 'No',
      ...labels.map((label) => labelCell(label.of(client))),
      isOverTheLine(client) ? PART_COMPANY : ((isLoss ? moves.losing : moves.earning)[placement] ?? ''),
      reasonText(segmentReason(placed, client, scheme)),
      ...(labels.length > 0 ? [reasonsOf(labels, client)] : []),
    ];
  };
}

function labelCell(label: string | number): PlanCell {
  return typeof label === 'number' ? cellOf(label) : label;
}

/**
 * One cell for the reasons of all labels: they are read one client at a time. Different labels can have the same words
 * (Customer is a type and a rung of loyalty), so each reason begins with its label's name; that of a number says it.
 */
function reasonsOf(labels: readonly ClientLabel[], client: number): string {
  return labels
    .map(({ name, unit, why }) => {
      const reason = why(client);
      return unit === null && reason !== '' ? `${name}: ${reason}` : reason;
    })
    .filter((reason) => reason !== '')
    .join(' ');
}

/** The sentence for each placement code. */
interface NextMoves {
  readonly earning: readonly string[];
  readonly losing: readonly string[];
}

/** "Costs more than it is worth" is said of loss-makers only. */
function nextMoves(scheme: Scheme): NextMoves {
  const move = (placement: Placement): string =>
    isInQuadrant(placement) ? nextMove(scheme, placement) : OUTSIDE_MOVES[placement];
  return {
    earning: PLACEMENTS.map((placement) =>
      placement === 'bottomRight'
        ? `On the wrong side of both cuts, still profitable. ${move(placement)}`
        : move(placement),
    ),
    losing: PLACEMENTS.map((placement) => {
      if (!isInQuadrant(placement)) return move(placement);
      return `Costs more than it is worth. ${placement === 'bottomRight' ? move(placement) : UNTIL_IT_PAYS}`;
    }),
  };
}
