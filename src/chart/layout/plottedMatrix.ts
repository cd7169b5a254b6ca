import type { CutAxis } from '../../core/matrix/placing';

/**
 * Clients on two axes, as a chart of quadrants draws them: values (n×1) and cut of each axis in its unit, `placements` as
 * indexes into `PLACEMENTS`, revenue and profit n×1 in the workbook's currency.
 */
export interface PlottedMatrix {
  readonly up: CutAxis;
  readonly right: CutAxis;
  readonly placements: Uint8Array;
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
}
