import { placeClients } from '../core/matrix/clientMatrix';
import type { CutRule } from '../core/matrix/cut';
import { PLACEMENTS, type Placement } from '../core/matrix/quadrant';
import { placementLabel, PROFIT_MATRIX } from '../core/matrix/scheme';
import { clientProfit } from '../core/profit/clientProfit';
import { contribution as contributionOf } from '../core/profit/contribution';
import type { PlacedClients } from '../core/reason/segmentReason';
import type { Argument } from './argument';
import { CellFailure, refuse, TOO_LARGE, type AnswerCell } from './cellFailure';
import { numberColumns, type NumberColumns } from './columns';
import { cutRuleOf } from './options';

/** The arguments of SEGMENT, WHY and NEXTMOVE, in their order. */
type SegmentArguments = readonly [
  revenue: Argument,
  directCost: Argument,
  costToServe: Argument,
  worthCut: Argument,
  effortCut: Argument,
];

/** Reads the arguments of SEGMENT, WHY and NEXTMOVE and places the clients in the profit matrix. */
export function placedClients(...[revenue, directCost, costToServe, worthCut, effortCut]: SegmentArguments): {
  columns: NumberColumns<'revenue' | 'directCost' | 'costToServe'>;
  clients: PlacedClients;
} {
  const rules = { worth: cutRuleOf('worthCut', worthCut), effort: cutRuleOf('effortCut', effortCut) };
  const columns = numberColumns({ revenue, directCost, costToServe });
  if (columns.count === 1 && !columns.failureAt(0)) refuseRelativeCuts(rules.worth, rules.effort);
  const { numbers } = columns;
  const contribution = contributionOf(numbers.revenue, numbers.directCost).map(finite);
  const money = { revenue: numbers.revenue, contribution, costToServe: numbers.costToServe };
  const profit = clientProfit(contribution, numbers.costToServe);
  return { columns, clients: { ...placeClients(money, rules), revenue: numbers.revenue, profit } };
}

/** Where one client stands. */
export function placementOf(clients: PlacedClients, client: number): Placement {
  return PLACEMENTS[clients.placements[client] ?? -1] ?? 'unplaced';
}

/** What each place is called; no number of a client is missing, so that only one too large leaves it without. */
const SEGMENT_CELLS = PLACEMENTS.map((placement) =>
  placement === 'unplaced' ? TOO_LARGE : placementLabel(placement, PROFIT_MATRIX),
);

/** What one client's place is called. */
export function segmentCell(clients: PlacedClients, client: number): AnswerCell {
  return SEGMENT_CELLS[clients.placements[client] ?? -1] ?? TOO_LARGE;
}

/** A number too large for the sheet is missing: it must not spoil the cuts of the others. */
function finite(number: number): number {
  return Number.isFinite(number) ? number : NaN;
}

function refuseRelativeCuts(...rules: readonly CutRule[]): void {
  if (rules.every((rule) => rule.kind === 'value')) return;
  refuse(
    new CellFailure(
      '#VALUE!',
      'For a single client worthCut and effortCut must both be numbers: get them from WORTHCUT and EFFORTCUT over all clients.',
    ),
  );
}
