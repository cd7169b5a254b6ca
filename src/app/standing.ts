import { clientPriority } from '../core/portfolio/clientPriority';
import { ranking } from '../core/statistics/order';
import type { Systems } from '../core/systems/systems';
import { systemsOf } from './systemsOf';
import type { ToStand } from './systemsOf';

/** What is told of one client among all others. */
export interface Standing {
  /** With the order in which effort is likely to come back. */
  readonly systems: Systems;
  /** The clients (rows of the source) from the largest revenue on. */
  readonly byRevenue: Int32Array;
}

export function standingOf(analysis: ToStand): Standing {
  const { matrix, choices } = analysis;
  const { clients } = analysis.intake;
  return {
    systems: { ...systemsOf(analysis), priority: clientPriority(clients, choices.settings.income) },
    byRevenue: ranking({ measure: clients.revenue, revenue: matrix.profit, names: clients.names }),
  };
}
