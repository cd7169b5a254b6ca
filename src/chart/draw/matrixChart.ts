import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Cuts, MovingCuts } from '../../core/matrix/movingCuts';
import { chartFrame } from './chartFrame';
import type { ChartFrame, ChartSubject } from './chartFrame';
import type { ChartAxis, ChartWords } from './chartWords';
import { CutDrag } from './cutDrag';
import { cutHandle } from './cutHandle';
import { MarkerCanvas } from './markerCanvas';
import { MOST_IN_PAGE } from './markers';
import type { Markers } from './markers';
import { ledTo, nearestTo } from './nearestClient';
import { markersInPage, nameTexts, ring, scales, tints } from './plotLayers';

/** How near the pointer must come to a client to mean it, in pixels. */
const REACH = 14;

/** A chart narrower than this, in CSS pixels, has no room for its axes; it waits until it is given more. */
const NARROWEST = 120;

/**
 * A chart of quadrants: cuts to drag, clients to walk through. Sends `cutmoved` in every frame of a drag and `cutset` when
 * it ends (detail: axis, cut), `clientpointed` (detail: the client, a row of the source, or null) and `clientpicked`. One
 * stop of Tab for the clients, one for each cut that can be moved.
 */
export class MatrixChart extends LitElement {
  static override properties = {
    subject: { attribute: false },
    words: { attribute: false },
    cuts: { attribute: false },
    moving: { attribute: false },
    movable: { attribute: false },
    chosen: { attribute: false },
    width: { state: true },
    pointed: { state: true },
  };

  declare subject: ChartSubject;
  declare words: ChartWords;
  /** Where the cuts are now; `moving` has been moved there. */
  declare cuts: Cuts;
  declare moving: MovingCuts;
  declare movable: Readonly<Record<ChartAxis, boolean>>;
  /** The chosen client (row of the source), ringed; -1 for none. */
  declare chosen: number;
  declare width: number;
  /** The number of the marker that is pointed at or walked to; -1 for none. */
  declare pointed: number;
  #frame: ChartFrame | null = null;
  readonly #canvas = new MarkerCanvas(this);
  readonly #sizes = new ResizeObserver(() => {
    this.width = Math.floor(this.clientWidth);
  });
  readonly #drag = new CutDrag({
    moved: (axis, cut) => {
      this.#send('cutmoved', { axis, cut });
    },
    set: (axis, cut) => {
      this.#send('cutset', { axis, cut });
    },
  });

  constructor() {
    super();
    this.width = 0;
    this.pointed = -1;
    this.chosen = -1;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    this.#canvas.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#canvas.rest();
    this.#drag.settle();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('subject') && !changed.has('width')) return;
    const before = this.#frame?.inside[this.pointed] ?? -1;
    this.#frame = this.width >= NARROWEST ? chartFrame(this.subject, this.width) : null;
    this.pointed = before === -1 ? -1 : (this.#frame?.inside.indexOf(before) ?? -1);
  }

  protected override render(): TemplateResult | typeof nothing {
    const frame = this.#frame;
    if (!frame) return nothing;
    const { width, height } = frame;
    const box = `0 0 ${width} ${height}`;
    const isMany = frame.inside.length > MOST_IN_PAGE;
    const { subject, words, cuts } = this;
    return html`<svg
        class="chart-layer ground"
        viewBox=${box}
        width=${width}
        height=${height}
        aria-hidden="true"
      >
        ${tints(frame.surface, cuts)} ${scales(frame, cuts, words)}
        ${isMany ? nothing : markersInPage(this.#markers(frame))}
      </svg>
      ${isMany ? html`<canvas class="chart-layer" aria-hidden="true"></canvas>` : nothing}
      <svg class="chart-layer" viewBox=${box} width=${width} height=${height} aria-hidden="true">
        ${guard([frame], () => nameTexts(frame, subject.nameOf))}
        ${ring('chosen', frame, frame.inside.indexOf(this.chosen))} ${ring('pointed', frame, this.pointed)}
      </svg>
      ${this.#clients(frame)}
      <svg
        class="chart-layer cuts"
        viewBox=${box}
        width=${width}
        height=${height}
        role="group"
        aria-label=${words.name}
      >
        ${cutHandle({ axis: 'up', cuts, frame, words, grip: this.#grip('up', frame) })}
        ${cutHandle({ axis: 'right', cuts, frame, words, grip: this.#grip('right', frame) })}
      </svg>`;
  }

  protected override updated(): void {
    const frame = this.#frame;
    if (frame && frame.inside.length > MOST_IN_PAGE) this.#canvas.paint(this.#markers(frame), frame);
  }

  #markers({ x, y, size, inside }: ChartFrame): Markers {
    return { x, y, size, clients: inside, quadrants: this.moving.quadrants };
  }

  /** The clients as a list of which one is told at a time: thousands of lines would say nothing more. */
  #clients(frame: ChartFrame): TemplateResult {
    const at = this.pointed >= 0 ? this.pointed : Math.max(0, frame.inside.indexOf(this.chosen));
    const client = frame.inside[at] ?? -1;
    return html`<div
      class="chart-clients"
      role="listbox"
      tabindex="0"
      aria-label=${this.words.name}
      aria-activedescendant=${`chart-client-${client}`}
      @keydown=${this.#walk}
      @pointermove=${this.#point}
      @pointerleave=${this.#leave}
      @click=${this.#click}
      @focus=${() => {
        if (this.pointed < 0) this.#pointTo(at);
      }}
      @blur=${this.#leave}
    >
      <div
        class="visually-hidden"
        role="option"
        id=${`chart-client-${client}`}
        aria-selected=${client === this.chosen ? 'true' : 'false'}
        aria-posinset=${at + 1}
        aria-setsize=${frame.inside.length}
      >
        ${client < 0 ? '' : this.words.clientText(client)}
      </div>
    </div>`;
  }

  #grip(axis: ChartAxis, { surface }: ChartFrame) {
    if (!this.movable[axis]) return null;
    return {
      take: (event: PointerEvent): void => {
        this.#drag.take(event, { axis, surface, corner: () => this.getBoundingClientRect() });
      },
      step: (event: KeyboardEvent): void => {
        this.#drag.step(event, { axis, surface, cut: this.cuts[axis] });
      },
      leave: (): void => {
        this.#drag.settle();
      },
    };
  }

  readonly #walk = (event: KeyboardEvent): void => {
    const frame = this.#frame;
    if (!frame || frame.inside.length === 0) return;
    const to = ledTo(event.key, frame, Math.max(0, this.pointed));
    if (event.key === 'Enter' || event.key === ' ') this.#pick();
    else if (to === null) return;
    else if (to >= 0) this.#pointTo(to);
    event.preventDefault();
  };

  readonly #point = (event: PointerEvent): void => {
    const { left, top } = this.getBoundingClientRect();
    if (!this.#frame) return;
    this.#pointTo(nearestTo(this.#frame, { x: event.clientX - left, y: event.clientY - top }, REACH));
  };

  readonly #leave = (): void => {
    if (document.activeElement?.parentElement !== this) this.#pointTo(-1);
  };

  readonly #click = (event: PointerEvent): void => {
    this.#point(event);
    this.#pick();
  };

  #pick(): void {
    const client = this.#frame?.inside[this.pointed];
    if (client !== undefined) this.#send('clientpicked', client);
  }

  #pointTo(at: number): void {
    if (at === this.pointed) return;
    this.pointed = at;
    this.#send('clientpointed', this.#frame?.inside[at] ?? null);
  }

  #send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('matrix-chart', MatrixChart);
