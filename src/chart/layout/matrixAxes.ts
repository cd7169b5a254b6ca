import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import { axisRange, isOutside } from './axisRange';
import type { AxisRange } from './axisRange';
import type { PlottedMatrix } from './plottedMatrix';

/** How far the axes reach, and who stands in a quadrant (rows of the source), within the axes and beyond them. */
export interface MatrixAxes {
  readonly rightAxis: AxisRange;
  readonly upAxis: AxisRange;
  readonly inside: Int32Array;
  readonly outside: Int32Array;
}

/** null where no client is in a quadrant. `order` holds the clients as their numbers run, which the lists keep to. */
export function matrixAxes(matrix: PlottedMatrix, order: Int32Array): MatrixAxes | null {
  const { up, right, placements } = matrix;
  const isPlaced = PLACEMENTS.map(isInQuadrant);
  const placed = order.filter((client) => isPlaced[placements[client] ?? -1]);
  if (placed.length === 0) return null;
  const those = (column: Float64Array): Float64Array =>
    Float64Array.from(placed, (client) => column[client] ?? NaN);
  const rightAxis = axisRange(those(right.values), right.cut);
  const upAxis = axisRange(those(up.values), up.cut);
  const isFar = (client: number): boolean =>
    isOutside(rightAxis, right.values[client] ?? NaN) || isOutside(upAxis, up.values[client] ?? NaN);
  return {
    rightAxis,
    upAxis,
    inside: placed.filter((client) => !isFar(client)),
    outside: placed.filter(isFar),
  };
}
