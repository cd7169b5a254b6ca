import type { SurfaceBox } from '../../chart/layout/box';
import { LINE_HEIGHT, spotAt } from '../../chart/layout/labelSpots';
import type { LabelSide } from '../../chart/layout/labelSpots';
import { onSurface } from '../../chart/layout/surface';
import type { AxisPoint, Surface } from '../../chart/layout/surface';
import { textWidth } from '../../chart/layout/textWidth';
import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { wholeText } from '../wording';

/** What a quadrant is called, at its corner of the plot. */
export interface Caption {
  readonly quadrant: Quadrant;
  readonly at: AxisPoint;
  readonly side: Extract<LabelSide, 'left' | 'right'>;
  readonly text: string;
}

export const CAPTION_SIZE = 11;

/** Bold letters are wider than usual ones. */
const BOLD = 1.1;

/** How far a caption stands from the edges of the plot, in points. */
const INSET = 4;

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
  const { plot, rightAxis, upAxis } = surface;
  const across = (rightAxis.maximum - rightAxis.minimum) / (plot.right - plot.left);
  const down = (upAxis.maximum - upAxis.minimum) / (plot.bottom - plot.top);
  const inset = (LINE_HEIGHT * CAPTION_SIZE) / 2 + INSET;
  return QUADRANTS.map((quadrant) => {
    const isLeft = quadrant === 'topLeft' || quadrant === 'bottomLeft';
    const isTop = quadrant === 'topLeft' || quadrant === 'topRight';
    return {
      quadrant,
      side: isLeft ? 'right' : 'left',
      text: captionText(quadrant, labels[quadrant], counts[quadrant]),
      at: {
        right: isLeft ? rightAxis.minimum + INSET * across : rightAxis.maximum - INSET * across,
        up: isTop ? upAxis.maximum - inset * down : upAxis.minimum + inset * down,
      },
    };
  });
}

/** What a caption covers. */
export function captionBox({ at, side, text }: Caption, surface: Surface): SurfaceBox {
  const width = textWidth(text, CAPTION_SIZE * BOLD);
  return spotAt(side, onSurface(at, surface), { width, height: LINE_HEIGHT * CAPTION_SIZE, cost: 0 }).box;
}
