import type { SurfaceBox } from '../../chart/layout/box';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import type { MatrixInput } from '../matrixInput';
import { MATRIX_CHART_SIZE } from './chartSize';
import { sameSize, sizesByRevenue } from './markerSizes';
import type { MarkerSizes } from './markerSizes';
import { matrixAxes } from './matrixAxes';
import type { MatrixAxes } from './matrixAxes';
import { captionBox, drawnCaptions, drawnLines } from './matrixMarks';
import type { Caption, DrawnLine } from './matrixMarks';
import { placedNames } from './placedNames';
import type { PlacedName } from './placedNames';
import { revenueSteps } from './revenueSteps';
import type { Surface } from './surface';

/** All that the chart of quadrants shows, where it stands; `outside` are the clients beyond the axes. */
export interface MatrixDrawing {
  readonly surface: Surface;
  readonly sizes: MarkerSizes;
  readonly lines: readonly DrawnLine[];
  readonly captions: readonly Caption[];
  readonly names: readonly PlacedName[];
  readonly inside: Int32Array;
  readonly outside: Int32Array;
}

/**
 * The rectangle between the axes, in points: left of it the marks of the axis and its title, above it the chart's title
 * and a cut, right of it the other cut, below it marks, title and legend.
 */
const { width, height } = MATRIX_CHART_SIZE;
const PLOT: SurfaceBox = { left: 58, top: 48, right: width - 54, bottom: height - 66 };

/** null where no client is in a quadrant. */
export function matrixDrawing(book: Pick<Book, 'input' | 'texts' | 'order'>): MatrixDrawing | null {
  const { input, order } = book;
  const axes = matrixAxes(input.matrix, order);
  if (!axes) return null;
  const { effortAxis, worthAxis, inside, outside } = axes;
  const surface: Surface = { plot: PLOT, effortAxis, worthAxis };
  const sizes = markerSizes(input, axes);
  const lines = drawnLines(input.matrix.cuts, effortAxis, worthAxis);
  const captions = drawnCaptions(surface, segmentLabels(book), input.summary.facts.counts);
  const boxes = captions.map((caption) => captionBox(caption, surface));
  const names = placedNames(input, inside, { surface, sizes, captions: boxes, lines });
  return { surface, sizes, lines, captions, names, inside, outside };
}

function markerSizes({ intake, systems }: MatrixInput, { inside, outside }: MatrixAxes): MarkerSizes {
  if (systems.settings.markers === 'same') return sameSize(inside.length);
  const placed = Int32Array.from([...inside, ...outside]);
  return sizesByRevenue(inside.length, revenueSteps(intake.clients.revenue, placed));
}
