import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Markers } from './markers';
import { markerStamp, stampMarkers } from './markerStamps';
import type { MarkerColors, Stamp } from './markerStamps';

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
  readonly #stamps = new Map<string, Stamp>();
  #image: ImageData | null = null;
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

  paint(markers: Markers, size: { readonly width: number; readonly height: number }): void {
    this.#again = () => {
      this.paint(markers, size);
    };
    const canvas = this.#chart.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const sharp = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(size.width * sharp), Math.round(size.height * sharp)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    const image = this.#imageOf(width, height);
    const pixels = { width, height, colors: new Uint32Array(image.data.buffer), bytes: image.data };
    stampMarkers(pixels, markers, this.#stamper(sharp), sharp);
    context.putImageData(image, 0, 0);
  }

  #imageOf(width: number, height: number): ImageData {
    if (this.#image?.width !== width || this.#image.height !== height)
      this.#image = new ImageData(width, height);
    return this.#image;
  }

  #stamper(sharp: number): (code: number, size: number) => Stamp {
    return (code, size) => {
      const key = `${code} ${size} ${sharp}`;
      const known = this.#stamps.get(key);
      if (known) return known;
      const quadrant = QUADRANTS[code] ?? 'topLeft';
      const stamp = markerStamp(quadrant, size, { colors: this.#pageColors(), sharp });
      this.#stamps.set(key, stamp);
      return stamp;
    };
  }

  #anew(): void {
    this.#stamps.clear();
    this.#again();
  }

  #pageColors(): MarkerColors {
    const style = getComputedStyle(this.#chart);
    const fills = QUADRANTS.map(
      (quadrant) => [quadrant, style.getPropertyValue(FILLS[quadrant]).trim()] as const,
    );
    return Object.fromEntries(fills) as Record<Quadrant, string>;
  }
}
