import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Candidate } from '../../../app/candidateTables';
import { words } from '../../../language/words';
import type { Listing } from '../../state/tables';
import { tableSign } from '../icons';
import type { PanelActions } from '../panelActions';
import '../../style/tables.css';

/** Why a table may be the clients': what was found in it, and what is missing. */
function why({ fit }: Candidate): string {
  const named = (uses: Candidate['fit']['found']) => uses.map((use) => words.columns.uses[use]);
  return [
    words.tables.found(named(fit.found)),
    ...(fit.missing.length > 0 ? [words.tables.missing(named(fit.missing))] : []),
  ].join(' · ');
}

/** How a table was used before; '' for not at all. */
function standing({ seen, isLast }: Candidate, shown: string | null): string {
  if (seen.source.key === shown) return words.tables.shown;
  if (isLast) return words.tables.last;
  return seen.isRemembered ? words.tables.remembered : '';
}

function candidateRow(candidate: Candidate, shown: string | null, actions: PanelActions): TemplateResult {
  const { source } = candidate.seen;
  const used = standing(candidate, shown);
  return html`<li>
    <button
      type="button"
      class="candidate"
      @click=${() => {
        actions.chooseTable(source);
      }}
    >
      ${tableSign()}
      <span class="candidate-words">
        <span class="candidate-name">${source.name}</span>
        <span class="hint">${words.table.place(source.sheet, source.rowCount)}</span>
        <span class="hint">${why(candidate)}</span>
      </span>
      ${used === '' ? nothing : html`<span class="candidate-used">${used}</span>`}
    </button>
  </li>`;
}

/** The tables of the workbook that could be the clients', the likeliest first. `shown` is the key of the one shown now. */
export function tableList(listing: Listing, shown: string | null, actions: PanelActions): TemplateResult {
  if (listing.kind !== 'read') return html`<p class="hint" role="status">${words.tables.looking}</p>`;
  const { tables, hasMore } = listing.candidates;
  return html`<div class="candidates">
    <h3 id="candidates-heading">${words.tables.heading}</h3>
    ${
      tables.length === 0
        ? html`<p class="hint">${words.tables.none}</p>`
        : html`<ul aria-labelledby="candidates-heading">
            ${repeat(
              tables,
              ({ seen }) => seen.source.key,
              (candidate) => candidateRow(candidate, shown, actions),
            )}
          </ul>`
    }
    ${hasMore ? html`<p class="hint">${words.tables.more}</p>` : nothing}
  </div>`;
}
