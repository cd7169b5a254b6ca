import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import { axisRange, isOutside } from './axisRange';
import type { AxisRange } from './axisRange';
import type { PlottedMatrix } from './plottedMatrix';

/**
 * How far the axes reach, and who stands in a quadrant (rows of the source, as their numbers run): all `placed`, of whom
 * some are within the axes and some beyond.
 */
export interface MatrixAxes {
  readonly rightAxis: AxisRange;
  readonly upAxis: AxisRange;
  readonly placed: Int32Array;
  readonly inside: Int32Array;
  readonly outside: Int32Array;
}

/** null where no client is in a quadrant. `order` holds the clients as their numbers run, which the lists keep to. */
export function matrixAxes(matrix: PlottedMatrix, order: Int32Array): MatrixAxes | null {
  const { up, right } = matrix;
  const isPlaced = PLACEMENTS.map(isInQuadrant);
  const placed = order.filter((client) => isPlaced[matrix.placements[client] ?? -1]);
  if (placed.length === 0) return null;
  const those = (column: Float64Array): Float64Array =>
    Float64Array.from(placed, (client) => column[client] ?? NaN);
  const rightAxis = axisRange(those(right.values), right.cut);
  const upAxis = axisRange(those(up.values), up.cut);
  const axes = { rightAxis, upAxis };
  const outside = beyondAxes(axes, matrix, placed);
  if (outside.length === 0) return { ...axes, placed, inside: placed, outside };
  const far = new Set(outside);
  return { ...axes, placed, inside: placed.filter((client) => !far.has(client)), outside };
}

/** Who of the clients in a quadrant stands beyond axes that were made for some of them; nobody where there are none. */
export function beyondAxes(
  axes: Pick<MatrixAxes, 'rightAxis' | 'upAxis'> | null,
  { up, right, placements }: PlottedMatrix,
  order: Int32Array,
): Int32Array {
  if (!axes) return new Int32Array();
  const { rightAxis, upAxis } = axes;
  const isPlaced = Uint8Array.from(PLACEMENTS, (placement) => Number(isInQuadrant(placement)));
  const far: number[] = [];
  for (const client of order) {
    const isFar =
      isOutside(rightAxis, right.values[client] ?? NaN) || isOutside(upAxis, up.values[client] ?? NaN);
    if (isFar && isPlaced[placements[client] ?? PLACEMENTS.length] === 1) far.push(client);
  }
  return Int32Array.from(far);
}
