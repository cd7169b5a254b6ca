import type { ClientColumns } from '../clientColumns';
import type { Unit } from '../matrix/axis';
import { measuredClients, measuredValues, measureOf } from '../matrix/measure';
import { PROCUREMENT_VIEW } from '../matrix/scheme';
import type { IncomeKind } from './income';
import { priority, type Priority } from './priority';

/** Priority with what tells its reason: where potential income is known (n×1, else NaN), and what effort is counted in. */
export interface ClientPriority extends Priority {
  readonly potential: Float64Array | null;
  readonly effortUnit: Unit;
}

/**
 * The priority of the clients of a table. Effort is the procurement view's: stated hours where there is a column of
 * them, else cost to serve ÷ revenue; never one for some clients and the other for others.
 */
export function clientPriority(clients: ClientColumns, kind?: IncomeKind): ClientPriority {
  const measured = measuredClients(clients, kind);
  const effort = measureOf(PROCUREMENT_VIEW.axes.right, clients.facts);
  const potential = clients.facts.potentialIncome ?? null;
  const ranked = priority({
    income: measured.income,
    ...(potential && { potential }),
    effort: effort ? measuredValues(effort, measured) : new Float64Array(clients.revenue.length).fill(NaN),
    revenue: clients.revenue,
    names: clients.names,
  });
  return { ...ranked, potential, effortUnit: effort?.unit ?? 'rate' };
}
