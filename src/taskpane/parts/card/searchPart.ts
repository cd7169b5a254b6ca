import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Analysis } from '../../../app/analyse';
import { QUADRANTS } from '../../../core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../../core/matrix/scheme';
import { words } from '../../../language/words';
import { clientsListed } from '../../state/chosenClient';
import { listedClient } from '../../state/clientSearch';
import type { ClientSearch } from '../../state/clientSearch';
import type { PanelState } from '../../state/panelState';
import type { CardActions } from '../actions/cardActions';
import './clientList';

/** So many clients are drawn: who looks for one of thousands searches. */
const MOST_LISTED = 50;

function searchFields(search: ClientSearch, actions: CardActions): TemplateResult {
  return html`<div class="client-search">
    <input
      class="text"
      type="search"
      autocomplete="off"
      aria-label=${words.card.search}
      placeholder=${words.card.search}
      .value=${search.text}
      @input=${(event: Event) => {
        actions.searchClients({ text: (event.target as HTMLInputElement).value });
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        const view = (event.target as HTMLElement).closest('.clients');
        view?.querySelector<HTMLElement>('client-list button[tabindex="0"]')?.focus();
      }}
    />
    <select
      class="select"
      aria-label=${words.card.segment}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        actions.searchClients({ segment: QUADRANTS.find((quadrant) => quadrant === value) ?? null });
      }}
    >
      <option value="" ?selected=${search.segment === null}>${words.card.anySegment}</option>
      ${QUADRANTS.map(
        (quadrant) =>
          html`<option value=${quadrant} ?selected=${quadrant === search.segment}>
            ${PROFIT_MATRIX.labels[quadrant]}
          </option>`,
      )}
    </select>
    <label class="check">
      <input
        type="checkbox"
        .checked=${search.losing}
        @change=${(event: Event) => {
          actions.searchClients({ losing: (event.target as HTMLInputElement).checked });
        }}
      />
      <span>${words.card.losing}</span>
    </label>
  </div>`;
}

/** The clients that are searched for, the most profitable first; those of the last search while another is under way. */
export function searchPart(
  analysis: Analysis,
  { card, chosen }: Pick<PanelState, 'card' | 'chosen'>,
  actions: CardActions,
): TemplateResult {
  const found = clientsListed(card, analysis);
  return html`${searchFields(card.search, actions)}
  ${
    found
      ? foundPart(analysis, found, chosen, actions)
      : html`<p class="hint" role="status">${words.card.waiting}</p>`
  }`;
}

function foundPart(
  analysis: Analysis,
  found: Int32Array,
  chosen: number | null,
  actions: CardActions,
): TemplateResult {
  const hidden = found.length - MOST_LISTED;
  const listed = Array.from(found.subarray(0, MOST_LISTED), (client) => listedClient(analysis, client));
  return html`<p class="hint" role="status">
      ${
        found.length === 0
          ? words.card.noneFound
          : `${words.card.found(found.length, analysis.intake.clients.names.length)} · ${words.card.order}`
      }
    </p>
    <client-list
      .clients=${listed}
      .chosen=${chosen}
      @clientchosen=${(event: CustomEvent<number>) => {
        actions.chooseClient(event.detail);
      }}
    ></client-list>
    ${hidden > 0 ? html`<p class="hint">${words.card.more(hidden)}</p>` : ''}`;
}
