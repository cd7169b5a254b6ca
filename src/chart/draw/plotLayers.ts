import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cuts } from '../../core/matrix/movingCuts';
import { QUADRANTS } from '../../core/matrix/quadrant';
import { onSurface } from '../layout/surface';
import type { Surface } from '../layout/surface';
import { axisMarks } from './axisMarks';
import type { ChartFrame } from './chartFrame';
import type { ChartWords } from './chartWords';
import type { Markers } from './markers';
import { markerPath } from './markers';

/** The four quadrants, each in a tint of its colour. */
export function tints(surface: Surface, cuts: Cuts): TemplateResult {
  const { left, top, right, bottom } = surface.plot;
  const { x, y } = onSurface(cuts, surface);
  const [across, down] = [within(x, left, right), within(y, top, bottom)];
  const boxes = {
    topLeft: [left, top, across, down],
    topRight: [across, top, right, down],
    bottomLeft: [left, down, across, bottom],
    bottomRight: [across, down, right, bottom],
  } as const;
  return svg`${QUADRANTS.map((quadrant) => {
    const [x0, y0, x1, y1] = boxes[quadrant];
    return svg`<rect class="tint ${quadrant}" x=${x0} y=${y0} width=${x1 - x0} height=${y1 - y0} />`;
  })}`;
}

function within(place: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, place));
}

/** How far a mark stays from the middle of a cut's handle, in pixels. */
const UP_CLEAR = 18;
const RIGHT_CLEAR = 42;

/** The edge of the plot, the line of break-even, and the marks of both axes where the handles of the cuts leave room. */
export function scales(
  { surface, height, breakEven }: ChartFrame,
  cuts: Cuts,
  words: ChartWords,
): TemplateResult {
  const { plot, upAxis, rightAxis } = surface;
  const [width, tall] = [plot.right - plot.left, plot.bottom - plot.top];
  const at = onSurface(cuts, surface);
  return svg`<rect class="plot-edge" x=${plot.left} y=${plot.top} width=${width} height=${tall} />
    ${
      breakEven
        ? line(
            'break-even',
            breakEven.ends.map((end) => onSurface(end, surface)),
          )
        : nothing
    }
    ${axisMarks(upAxis, tall).map((value) => {
      const { y } = onSurface({ right: 0, up: value }, surface);
      if (Math.abs(y - at.y) < UP_CLEAR) return nothing;
      return svg`<text class="chart-mark" x=${plot.left - 6} y=${y} dy="0.35em" text-anchor="end">${words.markText('up', value)}</text>`;
    })}
    ${axisMarks(rightAxis, width, 44).map((value) => {
      const { x } = onSurface({ right: value, up: 0 }, surface);
      if (Math.abs(x - at.x) < RIGHT_CLEAR) return nothing;
      return svg`<text class="chart-mark" x=${x} y=${height - 12} text-anchor="middle">${words.markText('right', value)}</text>`;
    })}`;
}

function line(
  name: string,
  [from, to]: readonly { readonly x: number; readonly y: number }[],
): TemplateResult {
  return svg`<line class=${name} x1=${from?.x ?? 0} y1=${from?.y ?? 0} x2=${to?.x ?? 0} y2=${to?.y ?? 0} />`;
}

/** The markers of the four quadrants, one path each. */
export function markersInPage(markers: Markers): TemplateResult {
  return svg`${QUADRANTS.map(
    (quadrant) => svg`<path class="marker ${quadrant}" d=${markerPath(markers, quadrant)} />`,
  )}`;
}

const ANCHORS = { left: 'end', right: 'start', center: 'middle' } as const;

/** How far a label that hangs on a point stands beside it. */
const BESIDE = 1;

/** The names beside clients. */
export function nameTexts(
  { names, surface, x, y, inside }: ChartFrame,
  nameOf: (client: number) => string,
): TemplateResult {
  const numbers = new Map(Array.from(inside, (client, at) => [client, at]));
  return svg`${names.map(({ client, side, offset }) => {
    const at = numbers.get(client) ?? -1;
    const { plot, rightAxis, upAxis } = surface;
    const dx = (offset.right / (rightAxis.maximum - rightAxis.minimum)) * (plot.right - plot.left);
    const dy = (offset.up / (upAxis.maximum - upAxis.minimum)) * (plot.bottom - plot.top);
    const aside = side === 'right' ? BESIDE : side === 'left' ? -BESIDE : 0;
    return svg`<text class="chart-name" x=${(x[at] ?? 0) + dx + aside} y=${(y[at] ?? 0) - dy} dy="0.35em"
      text-anchor=${ANCHORS[side]}>${nameOf(client)}</text>`;
  })}`;
}

/** A ring around the marker of one client. */
export function ring(kind: string, { x, y, size }: ChartFrame, at: number): TemplateResult | typeof nothing {
  if (at < 0) return nothing;
  return svg`<circle class="chart-ring ${kind}" cx=${x[at] ?? 0} cy=${y[at] ?? 0} r=${(size[at] ?? 0) / 2 + 4} />`;
}
