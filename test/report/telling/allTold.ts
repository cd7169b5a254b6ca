import { whaleCurve } from '../../../src/core/portfolio/whaleCurve';
import type { Systems } from '../../../src/core/systems/systems';
import { columnsTold } from '../../../src/report/telling/columnsTold';
import type { Told } from '../../../src/report/telling/told';

/** What the columns tell of clients who were never built into sheets. */
export function allTold(systems: Systems): Told[] {
  const { clients, matrix } = systems;
  return columnsTold(systems, whaleCurve(matrix.profit, clients));
}
