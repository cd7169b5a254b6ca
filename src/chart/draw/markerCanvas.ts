import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { paintMarkers } from './markers';
import type { MarkerColors, Markers } from './markers';

/** The style sheet's names for what a canvas has to be told. */
const FILLS: Readonly<Record<Quadrant, string>> = {
  topLeft: '--segment-top-left',
  topRight: '--segment-top-right',
  bottomLeft: '--segment-bottom-left',
  bottomRight: '--segment-bottom-right',
};

/** Media that change what the colours are. */
const THEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

/** The markers of many clients on the canvas within a chart, in the colours of the page and as sharp as its screen. */
export class MarkerCanvas {
  readonly #chart: HTMLElement;
  #colors: MarkerColors | null = null;
  #again: () => void = () => undefined;
  #following = new AbortController();
  readonly #onRoot = new MutationObserver(() => {
    this.#anew();
  });

  constructor(chart: HTMLElement) {
    this.#chart = chart;
  }

  /** Paints anew whenever the colours of the page change, until `rest`. */
  follow(): void {
    this.#following = new AbortController();
    const { signal } = this.#following;
    const anew = (): void => {
      this.#anew();
    };
    for (const theme of THEMES) matchMedia(theme).addEventListener('change', anew, { signal });
    this.#onRoot.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  rest(): void {
    this.#following.abort();
    this.#onRoot.disconnect();
  }

  #anew(): void {
    this.#colors = null;
    this.#again();
  }

  paint(markers: Markers, { width, height }: { readonly width: number; readonly height: number }): void {
    this.#again = () => {
      this.paint(markers, { width, height });
    };
    const canvas = this.#chart.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const sharp = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * sharp)) {
      canvas.width = Math.round(width * sharp);
      canvas.height = Math.round(height * sharp);
    }
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    this.#colors ??= this.#pageColors();
    paintMarkers(context, markers, this.#colors);
  }

  #pageColors(): MarkerColors {
    const style = getComputedStyle(this.#chart);
    const value = (name: string): string => style.getPropertyValue(name).trim();
    const fills = QUADRANTS.map((quadrant) => [quadrant, value(FILLS[quadrant])] as const);
    return Object.fromEntries(fills) as Record<Quadrant, string>;
  }
}
