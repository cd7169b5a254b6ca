import type { SurfaceBox } from '../../chart/layout/box';
import { cutLines, equalLine } from '../../chart/layout/drawnLines';
import { markerSizes } from '../../chart/layout/markerSizes';
import { matrixAxes } from '../../chart/layout/matrixAxes';
import { clientsToName, namesOf } from '../../chart/layout/placedNames';
import type { NameSpace } from '../../chart/layout/placedNames';
import type { PlottedMatrix } from '../../chart/layout/plottedMatrix';
import type { Surface } from '../../chart/layout/surface';
import { namedAtMost } from '../../chart/layout/tellingClients';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Scheme } from '../../core/matrix/scheme';
import type { MarkerKind } from '../../core/settings';
import { atOnce } from '../../core/slices';
import type { Slices } from '../../core/slices';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { shortName } from '../wording';
import { MATRIX_CHART_SIZE } from './chartSize';
import { allDrawn, someDrawn } from './drawnClients';
import type { MatrixDrawing } from './drawnMatrix';
import { captionBox, drawnCaptions } from './matrixMarks';
import { NAME_SIZE } from './nameSize';
import { plottedProfit } from './plottedProfit';

export type { MatrixDrawing };

/**
 * The rectangle between the axes, in points: left of it the marks of the axis and its title, above it the chart's title
 * and a cut, right of it the other cut, below it marks, title and legend.
 */
const { width, height } = MATRIX_CHART_SIZE;
const PLOT: SurfaceBox = { left: 58, top: 48, right: width - 54, bottom: height - 66 };

/** The chart of the sheet; null where no client is in a quadrant. */
export function matrixDrawing(
  book: Pick<Book, 'input' | 'texts' | 'order' | 'isLive'>,
): MatrixDrawing | null {
  const { matrix, intake, summary, systems } = book.input;
  const slices = drawingOf(plottedProfit(matrix, intake.clients.revenue), {
    order: book.order,
    names: intake.clients.names,
    labels: segmentLabels(book),
    counts: summary.facts.counts,
    markers: systems.settings.markers,
    hasBreakEven: true,
    isLive: book.isLive,
  });
  return atOnce(slices);
}

/** What a chart is drawn of beside where clients stand. `order`: the clients (rows of the source) as their numbers run. */
export interface ToDraw {
  readonly order: Int32Array;
  readonly names: readonly string[];
  readonly labels: Scheme['labels'];
  readonly counts: Readonly<Record<Quadrant, number>>;
  readonly markers: MarkerKind;
  /** Whether both axes are of one kind, so that a line tells where they are equal. */
  readonly hasBreakEven: boolean;
  /** Whether clients may move, so that each has its marker however many they are. */
  readonly isLive: boolean;
}

/** A chart of quadrants as it stands on the sheet, of any axes; null where no client is in a quadrant. */
export function* drawingOf(matrix: PlottedMatrix, subject: ToDraw): Slices<MatrixDrawing | null> {
  const axes = matrixAxes(matrix, subject.order);
  if (!axes) return null;
  yield;
  const { rightAxis, upAxis, inside, outside } = axes;
  const surface: Surface = { plot: PLOT, rightAxis, upAxis };
  const sizes = markerSizes(subject.markers, matrix.revenue, axes);
  const cuts = cutLines({ right: matrix.right.cut, up: matrix.up.cut }, surface);
  const lines = [...cuts, ...(subject.hasBreakEven ? equalLine(surface) : [])];
  const captions = drawnCaptions(surface, subject.labels, subject.counts);
  const wished = clientsToName(matrix, inside, surface);
  yield;
  const drawn = subject.isLive ? allDrawn(axes.placed) : someDrawn(matrix.placements, axes.placed, wished);
  const isDrawn = new Uint8Array(matrix.placements.length);
  for (const client of drawn.clients) isDrawn[client] = 1;
  const space: NameSpace = {
    surface,
    sizes,
    captions: captions.map((caption) => captionBox(caption, surface)),
    lines,
    fontSize: NAME_SIZE,
    nameOf: (client) => shortName(subject.names[client] ?? ''),
  };
  const names = namesOf(
    matrix,
    inside.filter((client) => isDrawn[client] === 1),
    { wished, space, atMost: namedAtMost(inside.length) },
  );
  return { surface, sizes, lines, captions, names, inside, outside, drawn };
}
