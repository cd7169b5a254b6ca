import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sentence } from '../../../core/problemSentence';
import { words } from '../../../language/words';
import { placeOf } from '../../state/problemGroups';
import type { ProblemEntry } from '../../state/problemGroups';

/** So many lines are drawn at first and at each "show more": thousands would block the panel. */
const AT_A_TIME = 20;

/**
 * The entries of one kind of problem. Choosing one sends `placechosen` (a CustomEvent with its `Place`); what is decided
 * of a row that looks like a total sends `totalcounted` (with `TotalDecided`).
 */
export class ProblemEntries extends LitElement {
  static override properties = {
    entries: { attribute: false },
    shown: { state: true },
  };

  declare entries: readonly ProblemEntry[];
  declare shown: number;

  constructor() {
    super();
    this.entries = [];
    this.shown = AT_A_TIME;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const hidden = this.entries.length - this.shown;
    return html`<ul class="problem-rows">
        ${this.entries.slice(0, this.shown).map((entry) => this.#line(entry))}
      </ul>
      ${
        hidden > 0
          ? html`<button type="button" class="link" @click=${this.#showMore}>
              ${words.problems.more(Math.min(hidden, AT_A_TIME))}
            </button>`
          : nothing
      }`;
  }

  #line({ name, problem }: ProblemEntry): TemplateResult {
    const place = placeOf(problem);
    const title = [
      ...(place ? [words.problems.row(place.row)] : []),
      ...(name.trim() === '' ? [] : [name]),
    ].join(' · ');
    const told = html`${title === '' ? nothing : html`<span class="problem-title">${title}</span>`}
      <span class="problem-sentence">${sentence(problem, words.telling.data)}</span>`;
    if (!place) return html`<li><div class="problem-row">${told}</div></li>`;
    return html`<li>
      <button
        type="button"
        class="problem-row"
        @click=${() => {
          this.#send('placechosen', place);
        }}
      >
        ${told}
      </button>
      ${this.#decision(problem)}
    </li>`;
  }

  /** What only the user knows: whether a row that looks like a total is one. */
  #decision(problem: ProblemEntry['problem']): TemplateResult | typeof nothing {
    if (problem.kind !== 'totalsRow' && problem.kind !== 'totalsCounted') return nothing;
    const { countTotal, countTotalOf, leaveTotal, leaveTotalOf } = words.problems;
    const isClient = problem.kind === 'totalsRow';
    const name = problem.text.trim();
    return html`<button
      type="button"
      class="link problem-decision"
      aria-label=${isClient ? countTotalOf(name) : leaveTotalOf(name)}
      @click=${() => {
        this.#send('totalcounted', { name: problem.text, isClient } satisfies TotalDecided);
      }}
    >
      ${isClient ? countTotal : leaveTotal}
    </button>`;
  }

  #send(what: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(what, { detail, bubbles: true }));
  }

  readonly #showMore = (): void => {
    this.shown += AT_A_TIME;
  };
}

/** A row that looks like a total, by its name, and whether it is a client. */
export interface TotalDecided {
  readonly name: string;
  readonly isClient: boolean;
}

customElements.define('problem-entries', ProblemEntries);
