import type { MarkerKind } from '../../core/settings';
import type { MatrixAxes } from './matrixAxes';
import { revenueSteps } from './revenueSteps';
import type { RevenueStep, RevenueSteps } from './revenueSteps';

/**
 * How large markers are drawn, in points: `all` sizes that occur, smallest first, and that of a client (row of the
 * source). `steps` is null where all are alike.
 */
export interface MarkerSizes {
  readonly all: readonly number[];
  readonly of: (client: number) => number;
  readonly steps: RevenueSteps | null;
}

/** The more clients, the smaller, so that markers can be told apart: all alike, or by the steps of revenue. */
const SIZES = [
  { upTo: 100, size: 8, bySteps: { 1: 5, 2: 8, 3: 13 } },
  { upTo: 500, size: 6, bySteps: { 1: 4, 2: 6, 3: 10 } },
  { upTo: 2000, size: 4, bySteps: { 1: 3, 2: 5, 3: 8 } },
] as const;
const SMALLEST = { size: 3, bySteps: { 1: 2, 2: 4, 3: 6 } } as const;

function sizesFor(clients: number) {
  return SIZES.find(({ upTo }) => clients <= upTo) ?? SMALLEST;
}

/** Markers of one size for so many clients. */
function sameSize(clients: number): MarkerSizes {
  const { size } = sizesFor(clients);
  return { all: [size], of: () => size, steps: null };
}

/** Markers of three sizes for so many clients. */
function sizesByRevenue(clients: number, steps: RevenueSteps): MarkerSizes {
  const { bySteps } = sizesFor(clients);
  return { all: [bySteps[1], bySteps[2], bySteps[3]], of: (client) => bySteps[steps.of(client)], steps };
}

/** How large the markers of a step are. */
export function sizeOfStep({ all }: MarkerSizes, step: RevenueStep): number {
  return all[step - 1] ?? 0;
}

/** The sizes for the clients of a chart, of one kind or the other; `revenue` is n×1. */
export function markerSizes(
  kind: MarkerKind,
  revenue: Float64Array,
  { inside, outside }: Pick<MatrixAxes, 'inside' | 'outside'>,
): MarkerSizes {
  if (kind === 'same') return sameSize(inside.length);
  const placed = new Int32Array(inside.length + outside.length);
  placed.set(inside);
  placed.set(outside, inside.length);
  return sizesByRevenue(inside.length, revenueSteps(revenue, placed));
}
