import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isInQuadrant } from '../../../core/matrix/quadrant';
import { placementLabel, PROFIT_MATRIX } from '../../../core/matrix/scheme';
import { isLossMaking } from '../../../core/profit/clientProfit';
import { moneyText } from '../../../language/numbers';
import { words } from '../../../language/words';
import type { ListedClient } from '../../state/clientSearch';
import { segmentShape } from '../icons';

/** Where keys lead from a line of the list, of so many. */
const STEPS: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(last, from + 1),
  ArrowUp: (from) => Math.max(0, from - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Clients one below the other: one stop of Tab, arrows go from one to the next. Choosing one sends `clientchosen` (a
 * CustomEvent with its sheet row).
 */
export class ClientList extends LitElement {
  static override properties = {
    clients: { attribute: false },
    chosen: { attribute: false },
    at: { state: true },
  };

  declare clients: readonly ListedClient[];
  /** The sheet row of the chosen client. */
  declare chosen: number | null;
  /** The line that Tab leads to. */
  declare at: number;

  constructor() {
    super();
    this.clients = [];
    this.chosen = null;
    this.at = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('clients') || changed.has('chosen'))
      this.at = Math.max(
        0,
        this.clients.findIndex(({ row }) => row === this.chosen),
      );
  }

  protected override render(): TemplateResult {
    return html`<ul class="client-list" @keydown=${this.#walk}>
      ${this.clients.map((client, line) => this.#line(client, line))}
    </ul>`;
  }

  /** Whoever comes back from a card goes on where it was opened. */
  protected override firstUpdated(): void {
    if (this.chosen !== null && document.activeElement === this.closest('[tabindex="-1"]'))
      this.#buttonAt(this.at)?.focus();
  }

  #line({ row, name, profit, placement }: ListedClient, line: number): TemplateResult {
    const quadrant = isInQuadrant(placement) ? placement : null;
    return html`<li>
      <button
        type="button"
        class="client-line ${placement}"
        tabindex=${line === this.at ? 0 : -1}
        aria-current=${row === this.chosen ? 'true' : nothing}
        @click=${() => {
          this.dispatchEvent(new CustomEvent('clientchosen', { detail: row, bubbles: true }));
        }}
      >
        <span class="line-name">${name}</span>
        <span class="line-profit number ${isLossMaking(profit) ? 'loss' : ''}">
          <span class="visually-hidden"
            >${isLossMaking(profit) ? words.card.losesMoney : words.card.profit}</span
          >
          ${moneyText(profit)}
        </span>
        <span class="line-segment"
          >${quadrant ? segmentShape(quadrant) : nothing} ${placementLabel(placement, PROFIT_MATRIX)}</span
        >
      </button>
    </li>`;
  }

  readonly #walk = (event: KeyboardEvent): void => {
    const to = STEPS[event.key]?.(this.at, this.clients.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    this.at = to;
    this.#buttonAt(to)?.focus();
  };

  #buttonAt(line: number): HTMLElement | null {
    return this.querySelectorAll<HTMLElement>('button')[line] ?? null;
  }
}

customElements.define('client-list', ClientList);
