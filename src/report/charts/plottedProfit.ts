import type { PlottedMatrix } from '../../chart/layout/plottedMatrix';
import type { ClientMatrix } from '../../core/matrix/clientMatrix';

/** The profit matrix as a chart draws it: worth upwards, effort to the right. */
export function plottedProfit(matrix: ClientMatrix, revenue: Float64Array): PlottedMatrix {
  const { worth, effort, cuts, placements, profit } = matrix;
  return {
    up: { values: worth, cut: cuts.worth },
    right: { values: effort, cut: cuts.effort },
    placements,
    revenue,
    profit,
  };
}
