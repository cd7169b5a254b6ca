import { axisRange, isOutside } from '../../chart/layout/axisRange';
import type { AxisRange } from '../../chart/layout/axisRange';
import { PLACEMENTS, QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { MatrixInput } from '../matrixInput';

/** Clients of one quadrant: `count` points from the `from`th on. */
export interface QuadrantRun {
  readonly quadrant: Quadrant;
  readonly from: number;
  readonly count: number;
}

/**
 * The clients in quadrants in the order of the chart's points: quadrant by quadrant, in each the most profitable
 * first. Only quadrants with clients have a run. `inside` are the clients the axes reach, `outside` the others.
 */
export interface ChartPoints {
  readonly clients: readonly number[];
  readonly runs: readonly QuadrantRun[];
  readonly effortAxis: AxisRange;
  readonly worthAxis: AxisRange;
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

/** null where no client is in a quadrant. `order` holds the client of each rank by profit. */
export function chartPoints({ matrix }: MatrixInput, order: Int32Array): ChartPoints | null {
  const clients: number[] = [];
  const runs: QuadrantRun[] = [];
  for (const quadrant of QUADRANTS) {
    const code = PLACEMENTS.indexOf(quadrant);
    const members = order.filter((client) => matrix.placements[client] === code);
    if (members.length > 0) runs.push({ quadrant, from: clients.length, count: members.length });
    for (const client of members) clients.push(client);
  }
  if (clients.length === 0) return null;
  const rates = (column: Float64Array): Float64Array =>
    Float64Array.from(clients, (client) => column[client] ?? NaN);
  const effortAxis = axisRange(rates(matrix.effort), matrix.cuts.effort);
  const worthAxis = axisRange(rates(matrix.worth), matrix.cuts.worth);
  const isFar = (client: number): boolean =>
    isOutside(effortAxis, matrix.effort[client] ?? NaN) || isOutside(worthAxis, matrix.worth[client] ?? NaN);
  return {
    clients,
    runs,
    effortAxis,
    worthAxis,
    inside: clients.filter((client) => !isFar(client)),
    outside: clients.filter(isFar),
  };
}
