import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { onSurface } from '../layout/surface';
import type { Cuts } from '../../core/matrix/movingCuts';
import type { ChartFrame } from './chartFrame';
import { MARGIN } from './chartFrame';
import type { ChartAxis, ChartWords } from './chartWords';

/** Pixels: a finger finds a target of 24. */
const HANDLE = { width: MARGIN.left - 2, height: 24 } as const;

/** How wide the strip along a cut is that takes hold of it. */
const STRIP = 8;

export interface CutHandle {
  readonly axis: ChartAxis;
  readonly cuts: Cuts;
  readonly frame: ChartFrame;
  readonly words: ChartWords;
  /** What takes hold of it; null where it cannot be moved. */
  readonly grip: {
    readonly take: (event: PointerEvent) => void;
    readonly step: (event: KeyboardEvent) => void;
    readonly leave: () => void;
  } | null;
}

/** A cut: the line across the plot, and at its axis what it is at. */
export function cutHandle({ axis, cuts, frame, words, grip }: CutHandle): TemplateResult {
  const { plot, upAxis, rightAxis } = frame.surface;
  const { x, y } = onSurface(cuts, frame.surface);
  const isUp = axis === 'up';
  const value = words.valueText(axis, cuts[axis]);
  const handle = isUp
    ? { x: 0, y: clamped(y, plot.top, plot.bottom) - HANDLE.height / 2 }
    : {
        x: Math.min(frame.width - HANDLE.width, clamped(x, plot.left, plot.right) - HANDLE.width / 2),
        y: plot.bottom + 7,
      };
  const [x1, y1, x2, y2] = isUp ? [plot.left, y, plot.right, y] : [x, plot.top, x, plot.bottom];
  const drawn = svg`<line class="cut-strip" x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke-width=${STRIP} />
    <line class="cut-line" x1=${x1} y1=${y1} x2=${x2} y2=${y2} />
    <rect class="cut-box" x=${handle.x + 1} y=${handle.y} width=${HANDLE.width - 2} height=${HANDLE.height} rx="4" />
    <text class="cut-value" x=${handle.x + HANDLE.width / 2} y=${handle.y + HANDLE.height / 2} dy="0.35em"
      text-anchor="middle">${value}</text>`;
  if (!grip) return svg`<g class="cut-handle fixed ${axis}">${drawn}</g>`;
  const range = isUp ? upAxis : rightAxis;
  return svg`<g
    class="cut-handle ${axis}"
    role="slider"
    tabindex="0"
    aria-label=${words.cutName(axis)}
    aria-orientation=${isUp ? 'vertical' : 'horizontal'}
    aria-valuemin=${range.minimum}
    aria-valuemax=${range.maximum}
    aria-valuenow=${cuts[axis]}
    aria-valuetext=${value}
    @pointerdown=${grip.take}
    @keydown=${grip.step}
    @blur=${grip.leave}
  >${drawn}</g>`;
}

function clamped(place: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, place));
}
