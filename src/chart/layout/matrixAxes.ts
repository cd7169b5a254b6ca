import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import { atOnce, sliced } from '../../core/slices';
import type { Slices } from '../../core/slices';
import { axisRange, isOutside } from './axisRange';
import type { AxisRange } from './axisRange';
import { ofClients } from './ofClients';
import type { PlottedMatrix } from './plottedMatrix';

/** 1 for each code of a placement in a quadrant. */
const IS_PLACED = Uint8Array.from(PLACEMENTS, (placement) => Number(isInQuadrant(placement)));

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
  const placed = order.filter((client) => IS_PLACED[matrix.placements[client] ?? -1] === 1);
  if (placed.length === 0) return null;
  const rightAxis = axisRange(ofClients(right.values, placed), right.cut);
  const upAxis = axisRange(ofClients(up.values, placed), up.cut);
  const axes = { rightAxis, upAxis };
  const outside = atOnce(beyondAxes(axes, matrix, placed));
  if (outside.length === 0) return { ...axes, placed, inside: placed, outside };
  const isFar = new Uint8Array(matrix.placements.length);
  for (const client of outside) isFar[client] = 1;
  return { ...axes, placed, inside: placed.filter((client) => isFar[client] === 0), outside };
}

/** Who of the clients in a quadrant stands beyond axes that were made for some of them; nobody where there are none. */
export function* beyondAxes(
  axes: Pick<MatrixAxes, 'rightAxis' | 'upAxis'> | null,
  { up, right, placements }: PlottedMatrix,
  order: Int32Array,
): Slices<Int32Array> {
  if (!axes) return new Int32Array();
  const { rightAxis, upAxis } = axes;
  const far: number[] = [];
  yield* sliced(order.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const client = order[at] ?? -1;
      if (IS_PLACED[placements[client] ?? -1] !== 1) continue;
      if (isOutside(rightAxis, right.values[client] ?? NaN) || isOutside(upAxis, up.values[client] ?? NaN))
        far.push(client);
    }
  });
  return Int32Array.from(far);
}
