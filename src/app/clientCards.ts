import { clientLabels } from '../core/labels/clientLabels';
import type { ClientLabel } from '../core/labels/clientLabel';
import { LABELS_ENGLISH } from '../core/labels/labelWords';
import type { LabelWords } from '../core/labels/labelWords';
import { distances } from '../core/matrix/distances';
import type { Distances } from '../core/matrix/distances';
import { PLACEMENTS } from '../core/matrix/quadrant';
import type { Placement } from '../core/matrix/quadrant';
import { PROFIT_MATRIX } from '../core/matrix/scheme';
import type { IncomeKind } from '../core/portfolio/income';
import { costParts } from '../core/profit/costToServe';
import type { CostPart } from '../core/profit/costToServe';
import { segmentReason } from '../core/reason/segmentReason';
import type { Reason } from '../core/reason/segmentReason';
import { knownRedLine } from '../core/systems/knownRedLine';
import type { Analysis } from './analyse';
import { standingOf } from './standing';
import type { Standing } from './standing';

/** A place among all clients: 3 of 120; NaN where the client has none. */
interface Rank {
  readonly place: number;
  readonly of: number;
}

/** What a system calls the client, with its reason in a sentence. */
export interface CardLabel extends Pick<ClientLabel, 'name' | 'unit'> {
  readonly value: string | number;
  readonly why: string;
}

/** Everything that is known of one client, in numbers: money in the workbook's currency, NaN for what is missing. */
export interface ClientCard {
  readonly name: string;
  /** The sheet row at which it stands, the first where several were added up. */
  readonly row: number;
  readonly rowCount: number;
  readonly placement: Placement;
  readonly revenue: number;
  readonly directCost: number;
  readonly contribution: number;
  readonly costToServe: number;
  readonly costs: readonly CostPart[];
  readonly profit: number;
  /** Fractions of own revenue. */
  readonly worth: number;
  readonly effort: number;
  readonly cuts: { readonly worth: number; readonly effort: number };
  readonly byProfit: Rank;
  readonly byRevenue: Rank;
  readonly income: { readonly kind: IncomeKind; readonly share: number };
  readonly reason: Reason;
  /** null for a client in no quadrant. */
  readonly distances: Distances | null;
  readonly isOverTheLine: boolean;
  /** Trust and roles first. */
  readonly labels: readonly CardLabel[];
}

/** The cards of all clients: what is the same for all is worked out once. */
export type ClientCards = (client: number) => ClientCard;

/** Loaded when the first card is opened; what is the same for very many clients is worked out beside the page. */
export type MakeCards = (analysis: Analysis, said?: LabelWords) => ClientCards | Promise<ClientCards>;

/** `said` words what the systems have to say; in English where it is left out. `standing` may have been worked out elsewhere. */
export function clientCards(
  analysis: Analysis,
  said?: LabelWords,
  { systems, byRevenue: ranked }: Standing = standingOf(analysis),
): ClientCards {
  const { intake, matrix, summary, choices } = analysis;
  const { clients } = intake;
  const labels = inCardOrder(clientLabels(systems, said), said);
  const isOverTheLine = knownRedLine(clients.facts) ?? (() => false);
  const byProfit = placesIn(summary.curve.order);
  const byRevenue = placesIn(ranked);
  const placed = { ...matrix, revenue: clients.revenue };
  return (client) => {
    const at = (column: ArrayLike<number>): number => column[client] ?? NaN;
    const money = {
      revenue: at(clients.revenue),
      directCost: at(clients.directCost),
      costToServe: at(matrix.costToServe),
    };
    return {
      ...money,
      name: clients.names[client] ?? '',
      row: at(intake.rows),
      rowCount: at(intake.rowCounts),
      placement: PLACEMENTS[at(matrix.placements)] ?? 'unplaced',
      contribution: at(matrix.contribution),
      costs: costParts(clients, client),
      profit: at(matrix.profit),
      worth: at(matrix.worth),
      effort: at(matrix.effort),
      cuts: matrix.cuts,
      byProfit: byProfit(client),
      byRevenue: byRevenue(client),
      income: { kind: choices.settings.income, share: at(systems.income.share) },
      reason: segmentReason(placed, client, PROFIT_MATRIX),
      distances: distances(money, matrix.cuts),
      isOverTheLine: isOverTheLine(client),
      labels: labels.map(({ name, unit, of, why }) => ({ name, unit, value: of(client), why: why(client) })),
    };
  };
}

/** What people ask first: how far trust has come, and what the client is to them. */
const FIRST = ['Trust', 'Roles'];

function inCardOrder(labels: readonly ClientLabel[], said: LabelWords = LABELS_ENGLISH): ClientLabel[] {
  const first = FIRST.map((name) => said.label(name));
  const isFirst = ({ name }: ClientLabel): boolean => first.includes(name);
  return [...labels.filter(isFirst), ...labels.filter((label) => !isFirst(label))];
}

/** Looked for when asked, which among a million is quicker than to note the places of all. */
function placesIn(order: Int32Array): (client: number) => Rank {
  return (client) => ({ place: order.indexOf(client) + 1 || NaN, of: order.length });
}
