import type { CostActions } from '../parts/actions/costActions';

/** Answers what a person asks of the cost model. */
export function costsWork(): CostActions {
  return {};
}
