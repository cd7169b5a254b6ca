import { difference } from '../statistics/difference';

/**
 * What clients leave after the cost of what was sold: contribution = revenue − directCost, n×1, in the
 * workbook's currency. Missing where either is missing.
 */
export function contribution(revenue: Float64Array, directCost: Float64Array): Float64Array {
  return difference(revenue, directCost);
}
