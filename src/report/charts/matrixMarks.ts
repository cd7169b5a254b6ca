import type { AxisRange } from '../../chart/layout/axisRange';
import type { SurfaceBox } from '../../chart/layout/box';
import { LINE_HEIGHT, spotAt } from '../../chart/layout/labelSpots';
import type { LabelSide } from '../../chart/layout/labelSpots';
import { textWidth } from '../../chart/layout/textWidth';
import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { wholeText } from '../wording';
import { onSurface } from './surface';
import type { EffortAndWorth, Surface } from './surface';

/** Which of the three lines it is; the two cuts move with their cells, the line of break-even stays. */
type MatrixLine = 'worthCut' | 'effortCut' | 'breakEven';

/** A straight line across the plot from edge to edge. */
export interface DrawnLine {
  readonly line: MatrixLine;
  readonly ends: readonly [EffortAndWorth, EffortAndWorth];
}

/** What a quadrant is called, at its corner of the plot. */
export interface Caption {
  readonly quadrant: Quadrant;
  readonly at: EffortAndWorth;
  readonly side: Extract<LabelSide, 'left' | 'right'>;
  readonly text: string;
}

export const CAPTION_SIZE = 11;

/** Bold letters are wider than usual ones. */
const BOLD = 1.1;

/** How far a caption stands from the edges of the plot, in points. */
const INSET = 4;

/** The cuts of both axes, and as far as both axes reach it the line on which worth and effort are equal. */
export function drawnLines(
  cuts: { readonly worth: number; readonly effort: number },
  effortAxis: AxisRange,
  worthAxis: AxisRange,
): DrawnLine[] {
  const [left, right] = [effortAxis.minimum, effortAxis.maximum];
  const [bottom, top] = [worthAxis.minimum, worthAxis.maximum];
  const [from, to] = [Math.max(left, bottom), Math.min(right, top)];
  const { worth, effort } = cuts;
  const line = (name: MatrixLine, from: EffortAndWorth, to: EffortAndWorth): DrawnLine => ({
    line: name,
    ends: [from, to],
  });
  return [
    line('worthCut', { effort: left, worth }, { effort: right, worth }),
    line('effortCut', { effort, worth: bottom }, { effort, worth: top }),
    ...(from < to ? [line('breakEven', { effort: from, worth: from }, { effort: to, worth: to })] : []),
  ];
}

/** The caption of a quadrant: its marker, what it is called and how many clients it holds. */
function captionText(quadrant: Quadrant, label: string, count: number): string {
  return `${captionStart(quadrant)}${label}${BEFORE_COUNT}${wholeText(count)}`;
}

export const BEFORE_COUNT = ' · ';

/** The sign of a quadrant's markers, which its caption begins with. */
export function captionStart(quadrant: Quadrant): string {
  return `${QUADRANT_STYLES[quadrant].glyph} `;
}

/** The captions of the four quadrants, each in its corner of the plot. */
export function drawnCaptions(
  surface: Surface,
  labels: Readonly<Record<Quadrant, string>>,
  counts: Readonly<Record<Quadrant, number>>,
): Caption[] {
  const { plot, effortAxis, worthAxis } = surface;
  const across = (effortAxis.maximum - effortAxis.minimum) / (plot.right - plot.left);
  const down = (worthAxis.maximum - worthAxis.minimum) / (plot.bottom - plot.top);
  const inset = (LINE_HEIGHT * CAPTION_SIZE) / 2 + INSET;
  return QUADRANTS.map((quadrant) => {
    const isLeft = quadrant === 'topLeft' || quadrant === 'bottomLeft';
    const isTop = quadrant === 'topLeft' || quadrant === 'topRight';
    return {
      quadrant,
      side: isLeft ? 'right' : 'left',
      text: captionText(quadrant, labels[quadrant], counts[quadrant]),
      at: {
        effort: isLeft ? effortAxis.minimum + INSET * across : effortAxis.maximum - INSET * across,
        worth: isTop ? worthAxis.maximum - inset * down : worthAxis.minimum + inset * down,
      },
    };
  });
}

/** What a caption covers. */
export function captionBox({ at, side, text }: Caption, surface: Surface): SurfaceBox {
  const width = textWidth(text, CAPTION_SIZE * BOLD);
  return spotAt(side, onSurface(at, surface), { width, height: LINE_HEIGHT * CAPTION_SIZE, cost: 0 }).box;
}
