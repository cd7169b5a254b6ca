import { fromSurface } from '../layout/surface';
import type { Surface } from '../layout/surface';
import { draggedCut, steppedCut } from './cutSteps';
import type { ChartAxis } from './chartWords';

/** How long the keys are still before a cut that they moved counts as set, in milliseconds. */
const STILL = 500;

/** What a drag is told: where a cut is now, at most once a frame, and where it was let go. */
export interface CutListener {
  readonly moved: (axis: ChartAxis, cut: number) => void;
  readonly set: (axis: ChartAxis, cut: number) => void;
}

/** Moves the cuts of a chart by pointer and by keys. */
export class CutDrag {
  readonly #listener: CutListener;
  #pending: { readonly axis: ChartAxis; readonly cut: number } | null = null;
  #frame = 0;
  #still: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: CutListener) {
    this.#listener = listener;
  }

  /** Follows the pointer until it is let go; Esc and a lost pointer leave the cut where it is then. */
  take(event: PointerEvent, { axis, surface, corner }: DraggedOver): void {
    const handle = event.currentTarget as Element;
    handle.setPointerCapture(event.pointerId);
    const move = (at: PointerEvent): void => {
      const { left, top } = corner();
      const point = fromSurface({ x: at.clientX - left, y: at.clientY - top }, surface);
      this.#move(axis, draggedCut(point[axis], axis === 'up' ? surface.upAxis : surface.rightAxis));
    };
    const moving = (at: Event): void => {
      move(at as PointerEvent);
    };
    handle.addEventListener('pointermove', moving);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', moving);
        this.settle();
      },
      { once: true },
    );
  }

  /** Moves a cut by a key; it is set when the keys have been still. */
  step(event: KeyboardEvent, { axis, surface, cut }: SteppedFrom): void {
    const to = steppedCut(
      event,
      this.#pending?.axis === axis ? this.#pending.cut : cut,
      axis === 'up' ? surface.upAxis : surface.rightAxis,
    );
    if (to === null) return;
    event.preventDefault();
    this.#move(axis, to);
    clearTimeout(this.#still);
    this.#still = setTimeout(() => {
      this.settle();
    }, STILL);
  }

  /** What was moved is set now. */
  settle(): void {
    clearTimeout(this.#still);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const pending = this.#pending;
    this.#pending = null;
    if (pending) this.#listener.set(pending.axis, pending.cut);
  }

  #move(axis: ChartAxis, cut: number): void {
    this.#pending = { axis, cut };
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pending) this.#listener.moved(this.#pending.axis, this.#pending.cut);
    });
  }
}

interface DraggedOver {
  readonly axis: ChartAxis;
  readonly surface: Surface;
  /** The chart's top left corner on the page as it lies now. */
  readonly corner: () => { readonly left: number; readonly top: number };
}

interface SteppedFrom {
  readonly axis: ChartAxis;
  readonly surface: Surface;
  readonly cut: number;
}
