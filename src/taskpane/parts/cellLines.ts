import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FunctionCell, LeftBecause } from '../../app/functionCells';
import { words } from '../../language/words';

/** A cell of the list; one that is left says why. */
export interface CellLine {
  readonly cell: FunctionCell;
  readonly because?: LeftBecause;
}

/** So many lines are drawn at first and at each "show more": thousands would block the panel. */
const AT_A_TIME = 20;

/** A list of cells, a heading for each sheet. */
export class CellLines extends LitElement {
  static override properties = {
    lines: { attribute: false },
    shown: { state: true },
  };

  declare lines: readonly CellLine[];
  declare shown: number;

  constructor() {
    super();
    this.lines = [];
    this.shown = AT_A_TIME;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const drawn = this.lines.slice(0, this.shown);
    const sheets = [...new Set(drawn.map(({ cell }) => cell.sheetId))];
    const hidden = this.lines.length - drawn.length;
    return html`${sheets.map((sheet) => this.#sheet(drawn.filter(({ cell }) => cell.sheetId === sheet)))}
    ${
      hidden > 0
        ? html`<button type="button" class="link" @click=${this.#showMore}>
            ${words.cells.more(Math.min(hidden, AT_A_TIME))}
          </button>`
        : nothing
    }`;
  }

  #sheet(lines: readonly CellLine[]): TemplateResult {
    return html`<p class="cell-sheet">${words.cells.onSheet(lines[0]?.cell.sheet ?? '')}</p>
      <ul class="problem-rows">
        ${lines.map(
          ({ cell, because }) =>
            html`<li class="problem-row">
              <span class="problem-title">${words.cells.cell(cell)}</span>
              <span class="cell-formula">${words.cells.formula(cell)}</span>
              ${
                because === undefined
                  ? nothing
                  : html`<span class="problem-sentence">${words.cells.because[because]}</span>`
              }
            </li>`,
        )}
      </ul>`;
  }

  readonly #showMore = (): void => {
    this.shown += AT_A_TIME;
  };
}

customElements.define('cell-lines', CellLines);
