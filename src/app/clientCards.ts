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
import { ranking } from '../core/statistics/order';
import { knownRedLine } from '../core/systems/knownRedLine';
import type { Analysis } from './analyse';
import { systemsOf } from './systemsOf';

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

/** Loaded when the first card is opened. */
export type MakeCards = typeof clientCards;

/** `said` words what the systems have to say; in English where it is left out. */
export function clientCards(analysis: Analysis, said?: LabelWords): ClientCards {
  const { intake, matrix, summary, choices } = analysis;
  const { clients } = intake;
  const systems = systemsOf(analysis);
  const labels = inCardOrder(clientLabels(systems, said), said);
  const isOverTheLine = knownRedLine(clients.facts) ?? (() => false);
  const byProfit = placesIn(summary.curve.order, clients.names.length);
  const byRevenue = placesIn(
    ranking({ measure: clients.revenue, revenue: matrix.profit, names: clients.names }),
    clients.names.length,
  );
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

function placesIn(order: Int32Array, clients: number): (client: number) => Rank {
  const places = new Float64Array(clients).fill(NaN);
  order.forEach((client, at) => (places[client] = at + 1));
  return (client) => ({ place: places[client] ?? NaN, of: order.length });
}
