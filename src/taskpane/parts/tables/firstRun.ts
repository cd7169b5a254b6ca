import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { countText } from '../../../language/numbers';
import { words } from '../../../language/words';
import type { PanelState } from '../../state/panelState';
import { toneSign } from '../icons';
import type { PanelActions } from '../panelActions';
import { tableList } from './tableList';
import '../../style/tables.css';

/** Two clients under the headers of a client table. */
const SHOWN = [
  ['Adler', 42_000, 25_000, 12],
  ['Birke', 18_500, 15_000, 60],
] as const;

function pictureOfTable(): TemplateResult {
  return html`<table class="small-table">
    <caption class="visually-hidden">
      ${words.firstRun.sampleTable}
    </caption>
    <thead>
      <tr>
        ${words.firstRun.sampleHeaders.map((header) => html`<th scope="col">${header}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${SHOWN.map(
        (row) =>
          html`<tr>
            ${row.map((cell) =>
              typeof cell === 'number'
                ? html`<td class="number">${countText(cell)}</td>`
                : html`<td>${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function sampleButton(isInserting: boolean, actions: PanelActions): TemplateResult {
  return html`<p class="first-run-sample">
    <button
      type="button"
      class="button primary"
      aria-disabled=${isInserting ? 'true' : nothing}
      aria-describedby="sample-means"
      @click=${() => {
        actions.insertSample();
      }}
    >
      ${words.firstRun.insert}
    </button>
    <span class="hint" id="sample-means"
      >${isInserting ? words.firstRun.inserting : words.firstRun.insertMeans}</span
    >
  </p>`;
}

function lookButton(actions: PanelActions): TemplateResult {
  return html`<button
    type="button"
    class="button"
    @click=${() => {
      actions.look();
    }}
  >
    ${words.table.look}
  </button>`;
}

/** Why no table is shown, where there is more to it than that there is none. */
function reason(why: string): TemplateResult | typeof nothing {
  return why === '' ? nothing : html`<p class="why">${toneSign('info')} <span>${why}</span></p>`;
}

/**
 * The panel without a table: where the workbook has some that could be the clients' they are listed, else it says what it
 * is for, what a client table looks like, and offers a sample.
 */
export function firstRun(why: string, { tables }: PanelState, actions: PanelActions): TemplateResult {
  const { listing, isInserting } = tables;
  const hasTables = listing.kind === 'read' && listing.candidates.tables.length > 0;
  if (hasTables)
    return html`<section class="empty">
      ${reason(why)} ${tableList(listing, null, actions)} ${lookButton(actions)}
    </section>`;
  return html`<section class="empty" aria-labelledby="empty-heading">
    ${reason(why)}
    <h2 id="empty-heading">${words.firstRun.promise}</h2>
    <p>${words.firstRun.looksLike}</p>
    ${pictureOfTable()} ${sampleButton(isInserting, actions)}
    <h3>${words.firstRun.ownHeading}</h3>
    <p class="hint">${words.firstRun.own}</p>
    ${lookButton(actions)}
  </section>`;
}
