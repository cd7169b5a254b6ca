import { axisRange, isOutside } from '../../chart/layout/axisRange';
import type { AxisRange } from '../../chart/layout/axisRange';
import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import type { ClientMatrix } from '../../core/matrix/clientMatrix';

/** How far the axes reach, and who stands in a quadrant (rows of the source), within the axes and beyond them. */
export interface MatrixAxes {
  readonly effortAxis: AxisRange;
  readonly worthAxis: AxisRange;
  readonly inside: Int32Array;
  readonly outside: Int32Array;
}

/** null where no client is in a quadrant. `order` holds the clients as their numbers run, which the lists keep to. */
export function matrixAxes(matrix: ClientMatrix, order: Int32Array): MatrixAxes | null {
  const isPlaced = PLACEMENTS.map(isInQuadrant);
  const placed = order.filter((client) => isPlaced[matrix.placements[client] ?? -1]);
  if (placed.length === 0) return null;
  const rates = (column: Float64Array): Float64Array =>
    Float64Array.from(placed, (client) => column[client] ?? NaN);
  const effortAxis = axisRange(rates(matrix.effort), matrix.cuts.effort);
  const worthAxis = axisRange(rates(matrix.worth), matrix.cuts.worth);
  const isFar = (client: number): boolean =>
    isOutside(effortAxis, matrix.effort[client] ?? NaN) || isOutside(worthAxis, matrix.worth[client] ?? NaN);
  return {
    effortAxis,
    worthAxis,
    inside: placed.filter((client) => !isFar(client)),
    outside: placed.filter(isFar),
  };
}
