import type { Analysis } from '../../../app/analyse';
import type { ChartSubject } from '../../../chart/draw/chartFrame';
import { beyondAxes, matrixAxes } from '../../../chart/layout/matrixAxes';
import { MovingCuts } from '../../../core/matrix/movingCuts';
import { PLACEMENTS, QUADRANTS } from '../../../core/matrix/quadrant';
import type { Placement, Quadrant } from '../../../core/matrix/quadrant';
import { sliced } from '../../../core/slices';
import type { Slices } from '../../../core/slices';
import { RunningSum } from '../../../core/statistics/sum';
import { buildOrder } from '../../../report/book/buildOrder';
import { drawingOf } from '../../../report/charts/matrixDrawing';
import { shortName } from '../../../report/wording';
import type { Preview } from '../../state/preview';
import { shownMatrix } from '../../state/shownMatrix';
import type { ShownMatrix } from '../../state/shownMatrix';

/** More points than this are one cloud to the eye, and take longer to draw than a frame. */
const MOST_DRAWN = 5_000;

/**
 * What the preview draws of an analysis: made once, however often it is drawn. `order` are all clients as their numbers
 * run; of very many the chart draws so many of them as the subject has.
 */
export interface PreviewModel {
  readonly analysis: Analysis;
  readonly shown: ShownMatrix;
  readonly subject: ChartSubject;
  readonly order: Int32Array;
  readonly moving: MovingCuts;
  /** How many clients stand outside the quadrants, and the rows of those beyond the axes. */
  readonly outside: Readonly<Record<Exclude<Placement, Quadrant>, number>>;
  readonly far: Int32Array;
}

/** null where columns for the scheme are missing. */
export function* previewModel(analysis: Analysis, preview: Preview): Slices<PreviewModel | null> {
  const shown = yield* shownMatrix(analysis, preview);
  if (!shown) return null;
  yield;
  const { matrix } = shown;
  const { clients } = analysis.intake;
  const order = buildOrder(analysis.summary.curve, clients.names.length);
  const drawn = {
    matrix,
    order: evenly(order, MOST_DRAWN),
    markers: analysis.choices.settings.markers,
    hasBreakEven: matrix.scheme.id === 'profit',
    nameOf: (client: number) => shortName(clients.names[client] ?? ''),
  };
  const counts = yield* counted(matrix.placements);
  const subject = { ...drawn, named: yield* namedOnSheet(analysis, drawn, counts) };
  yield;
  const far = yield* beyondAxes(matrixAxes(matrix, subject.order), matrix, order);
  const moving = yield* MovingCuts.of(matrix);
  return { analysis, shown, subject, order, moving, outside: counts, far };
}

/** Whom the sheet names (rows of the source). */
function* namedOnSheet(
  { intake: { clients }, choices }: Analysis,
  drawn: Omit<ChartSubject, 'named'> & { readonly matrix: ShownMatrix['matrix'] },
  counts: Record<Placement, number>,
): Slices<number[]> {
  const onSheet = yield* drawingOf(drawn.matrix, {
    ...drawn,
    names: clients.names,
    labels: drawn.matrix.scheme.labels,
    counts,
    isLive: clients.names.length <= choices.settings.liveUpTo,
  });
  return onSheet?.names.map(({ client }) => client) ?? [];
}

/** As many as may be drawn, the same distance apart; the first and the last among them. */
function evenly(order: Int32Array, most: number): Int32Array {
  if (order.length <= most) return order;
  const step = (order.length - 1) / (most - 1);
  return Int32Array.from({ length: most }, (_, at) => order[Math.round(at * step)] ?? -1);
}

function* counted(placements: Uint8Array): Slices<Record<Placement, number>> {
  const codes = new Uint32Array(PLACEMENTS.length);
  yield* sliced(placements.length, (from, to) => {
    for (let client = from; client < to; client++) {
      const code = placements[client] ?? 0;
      codes[code] = (codes[code] ?? 0) + 1;
    }
  });
  return Object.fromEntries(PLACEMENTS.map((placement, code) => [placement, codes[code] ?? 0])) as Record<
    Placement,
    number
  >;
}

/** Clients and loss makers of a quadrant at the cuts as they are now. */
export function countsOf(
  { moving }: PreviewModel,
  quadrant: Quadrant,
): { readonly clients: number; readonly losing: number } {
  const at = QUADRANTS.indexOf(quadrant);
  return { clients: moving.clients[at] ?? 0, losing: moving.lossMakers[at] ?? 0 };
}

/** How many clients stand in quadrants, wherever the cuts are. */
export function inQuadrants({ moving }: PreviewModel): number {
  return moving.clients.reduce((sum, count) => sum + count, 0);
}

/** What the clients of each quadrant earn together at the cuts as they are now, as indexed by `QUADRANTS`. */
export function profitsOf({ moving, shown }: PreviewModel): number[] {
  const { profit } = shown.matrix;
  const sums = QUADRANTS.map(() => new RunningSum());
  for (let client = 0; client < profit.length; client++) {
    const money = profit[client] ?? NaN;
    if (!Number.isNaN(money)) sums[moving.quadrants[client] ?? -1]?.add(money);
  }
  return sums.map(({ value }) => value);
}
