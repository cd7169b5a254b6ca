import type { SurfaceBox } from '../layout/box';
import { cutLines, equalLine } from '../layout/drawnLines';
import type { DrawnLine } from '../layout/drawnLines';
import { markerSizes } from '../layout/markerSizes';
import type { MarkerSizes } from '../layout/markerSizes';
import { matrixAxes } from '../layout/matrixAxes';
import { namesOf } from '../layout/placedNames';
import type { PlacedName } from '../layout/placedNames';
import type { PlottedMatrix } from '../layout/plottedMatrix';
import { onSurface } from '../layout/surface';
import type { Surface } from '../layout/surface';
import type { MarkerKind } from '../../core/settings';
import type { DrawnPoints } from './nearestClient';

/** What a chart is drawn of. `order`: the clients (rows of the source) as their numbers run. */
export interface ChartSubject {
  readonly matrix: PlottedMatrix;
  readonly order: Int32Array;
  readonly markers: MarkerKind;
  /** Whether both axes are of one kind, so that a line tells where they are equal. */
  readonly hasBreakEven: boolean;
  /** Whom the sheet names (rows of the source): the same are named here where there is room. */
  readonly named: readonly number[];
  readonly nameOf: (client: number) => string;
}

/** Everything of a chart that stays while cuts are dragged, in pixels from its top left corner. */
export interface ChartFrame extends DrawnPoints {
  readonly width: number;
  readonly height: number;
  readonly surface: Surface;
  readonly inside: Int32Array;
  readonly outside: Int32Array;
  readonly size: Float32Array;
  readonly breakEven: DrawnLine | null;
  readonly names: readonly PlacedName[];
}

/** What stands around the plot: left the marks of the axis upwards, below those of the axis to the right, half of whose last stands beyond it. */
export const MARGIN = { left: 48, top: 10, right: 18, bottom: 34 } as const;

/** Names and marks are never smaller than this, in pixels. */
export const TEXT_SIZE = 11;

/** Wider than high, but never flat: the height of a chart so wide. */
function chartHeight(width: number): number {
  return Math.round(Math.min(460, Math.max(260, width * 0.82)));
}

/** Lays a chart out for so much room; null where no client is in a quadrant. */
export function chartFrame(subject: ChartSubject, width: number): ChartFrame | null {
  const { matrix, order } = subject;
  const axes = matrixAxes(matrix, order);
  if (!axes) return null;
  const { inside, outside } = axes;
  const height = chartHeight(width);
  const surface: Surface = { plot: plotIn(width, height), rightAxis: axes.rightAxis, upAxis: axes.upAxis };
  const sizes = markerSizes(subject.markers, matrix.revenue, axes);
  const [breakEven = null] = subject.hasBreakEven ? equalLine(surface) : [];
  const points = drawnAt(matrix, inside, surface);
  return {
    width,
    height,
    surface,
    inside,
    outside,
    ...points,
    size: Float32Array.from(inside, (client) => sizes.of(client)),
    breakEven,
    names: frameNames(subject, inside, { surface, sizes, breakEven }),
  };
}

function plotIn(width: number, height: number): SurfaceBox {
  return { left: MARGIN.left, top: MARGIN.top, right: width - MARGIN.right, bottom: height - MARGIN.bottom };
}

function drawnAt({ up, right }: PlottedMatrix, inside: Int32Array, surface: Surface): DrawnPoints {
  const x = new Float64Array(inside.length);
  const y = new Float64Array(inside.length);
  inside.forEach((client, i) => {
    const at = onSurface({ right: right.values[client] ?? NaN, up: up.values[client] ?? NaN }, surface);
    x[i] = at.x;
    y[i] = at.y;
  });
  return { x, y };
}

interface NameRoom {
  readonly surface: Surface;
  readonly sizes: MarkerSizes;
  readonly breakEven: DrawnLine | null;
}

function frameNames(
  subject: ChartSubject,
  inside: Int32Array,
  { surface, sizes, breakEven }: NameRoom,
): PlacedName[] {
  const { matrix, named, nameOf } = subject;
  const cuts = cutLines({ right: matrix.right.cut, up: matrix.up.cut }, surface);
  const lines = breakEven ? [...cuts, breakEven] : cuts;
  return namesOf(matrix, inside, {
    wished: named,
    space: { surface, sizes, captions: [], lines, fontSize: TEXT_SIZE, nameOf },
    atMost: named.length,
  });
}
