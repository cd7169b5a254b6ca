import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sentence } from '../../core/problem';
import type { Place, Problem } from '../../core/problem';
import { words } from '../../language/words';

/** One line of the list: what it is about and what is wrong with it. */
export interface ProblemRow {
  readonly title: string;
  readonly problem: Problem;
}

/** So many lines are drawn at first and at each "show more": thousands would block the panel. */
const AT_A_TIME = 20;

function placeOf(problem: Problem): Place | null {
  return 'place' in problem ? problem.place : null;
}

/** A list of rows with something wrong. Choosing one sends `placechosen` (a CustomEvent with its `Place`). */
export class ProblemRows extends LitElement {
  static override properties = {
    rows: { attribute: false },
    shown: { state: true },
  };

  declare rows: readonly ProblemRow[];
  declare shown: number;

  constructor() {
    super();
    this.rows = [];
    this.shown = AT_A_TIME;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const hidden = this.rows.length - this.shown;
    return html`<ul class="problem-rows">
        ${this.rows.slice(0, this.shown).map((row) => this.#line(row))}
      </ul>
      ${
        hidden > 0
          ? html`<button type="button" class="link" @click=${this.#showMore}>
              ${words.rows.more(Math.min(hidden, AT_A_TIME))}
            </button>`
          : nothing
      }`;
  }

  #line({ title, problem }: ProblemRow): TemplateResult {
    const place = placeOf(problem);
    const words = html`<span class="problem-title">${title}</span>
      <span class="problem-sentence">${sentence(problem)}</span>`;
    if (!place) return html`<li><div class="problem-row">${words}</div></li>`;
    return html`<li>
      <button
        type="button"
        class="problem-row"
        @click=${() => {
          this.#choose(place);
        }}
      >
        ${words}
      </button>
    </li>`;
  }

  #choose(place: Place): void {
    this.dispatchEvent(new CustomEvent('placechosen', { detail: place, bubbles: true }));
  }

  readonly #showMore = (): void => {
    this.shown += AT_A_TIME;
  };
}

customElements.define('problem-rows', ProblemRows);
