/** Points. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What the cells that a chart covers must measure together: names of clients are placed for this size, so that none
 * covers another. 29 rows of the usual 15 points.
 */
export const MATRIX_CHART_SIZE: ChartSize = { width: 660, height: 435 };
export const WHALE_CHART_SIZE: ChartSize = { width: 510, height: 435 };
