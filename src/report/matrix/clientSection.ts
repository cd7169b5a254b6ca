import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import type { Placement } from '../../core/matrix/quadrant';
import { placementLabel } from '../../core/matrix/scheme';
import type { Scheme } from '../../core/matrix/scheme';
import { isLossMaking } from '../../core/profit/clientProfit';
import type { PlanCell } from '../plan';
import type { MatrixInput } from './matrixInput';
import {
  area,
  blockAt,
  cellOf,
  COLUMN,
  headerFormat,
  headingFormat,
  moneyFormat,
  numbersHeaderFormat,
  RATE,
} from './sheetLayout';
import type { Section } from './sheetLayout';

const HEADERS = [
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
  'Next move',
];

/** What to do about a client outside the quadrants. */
const OUTSIDE_MOVES = {
  noRevenue: 'Nothing was billed: bill what was done, or stop serving.',
  netCredit: 'More was credited than billed: find out why.',
  unplaced: 'A figure is missing: complete it.',
} as const;

/** What to do first about a loss-maker that its quadrant speaks well of. */
const UNTIL_IT_PAYS = 'Take effort out or raise its worth until it pays.';

/** All clients, the most profitable first. `order` holds the client of each rank. */
export function clientSection(row: number, input: MatrixInput, order: Int32Array): Section {
  const moves = nextMoves(input.scheme);
  const labels = PLACEMENTS.map((placement) => placementLabel(placement, input.scheme));
  const cells = Array.from(order, (client, rank) => clientRow(input, client, rank + 1, labels, moves));
  const first = row + 2;
  const count = cells.length;
  return {
    blocks: [
      blockAt(row, [['Clients by profit']]),
      blockAt(row + 1, [HEADERS]),
      ...(count > 0 ? [blockAt(first, cells)] : []),
    ],
    formats: [
      headingFormat(row),
      headerFormat(row + 1, COLUMN.rank, HEADERS.length),
      { area: area(row + 1, COLUMN.rank, 1, 1), align: 'center' },
      { area: area(row + 1, COLUMN.segment, 1, 2), align: 'center' },
      numbersHeaderFormat(row + 1, COLUMN.revenue, COLUMN.effort - COLUMN.revenue + 1),
      ...(count > 0
        ? [
            { area: area(first, COLUMN.rank, count, 1), align: 'center' as const },
            { area: area(first, COLUMN.segment, count, 2), align: 'center' as const },
            {
              area: area(first, COLUMN.revenue, count, 5),
              numberFormat: moneyFormat(input.intake.clients.revenue),
            },
            { area: area(first, COLUMN.worth, count, 2), numberFormat: RATE },
          ]
        : []),
    ],
    rows: count + 3,
  };
}

function clientRow(
  { intake, matrix }: MatrixInput,
  client: number,
  rank: number,
  labels: readonly string[],
  moves: NextMoves,
): PlanCell[] {
  const { names, revenue, directCost } = intake.clients;
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
    labels[placement] ?? '',
    isLoss ? 'Yes' : 'No',
    (isLoss ? moves.losing : moves.earning)[placement] ?? '',
  ];
}

/** The sentence for each placement code. */
interface NextMoves {
  readonly earning: readonly string[];
  readonly losing: readonly string[];
}

/** "Costs more than it is worth" is said of loss-makers only. */
function nextMoves(scheme: Scheme): NextMoves {
  const move = (placement: Placement): string =>
    isInQuadrant(placement) ? scheme.nextMoves[placement] : OUTSIDE_MOVES[placement];
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
