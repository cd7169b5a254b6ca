import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../../language/words';
import { analysisOf, clientOfRow } from '../../state/chosenClient';
import type { PanelState } from '../../state/panelState';
import '../../style/card.css';
import { cardPart } from '../card/cardPart';
import { searchPart } from '../card/searchPart';
import { message } from '../message';
import type { PanelActions } from '../panelActions';

function changedPart({ card }: PanelState): TemplateResult | string {
  if (card.changed === '') return '';
  const text = card.changed === 'gone' ? words.card.changed.gone(card.name) : words.card.changed.readAgain;
  return html`<div role="status">${message({ tone: 'info', text })}</div>`;
}

/** The clients one by one: the list of those searched for, or the card of the one chosen. */
export function clientsView(state: PanelState, actions: PanelActions): TemplateResult {
  const analysis = analysisOf(state);
  if (!analysis) return html`<p class="hint">${words.card.waiting}</p>`;
  const client = state.card.isOpen ? clientOfRow(analysis, state.chosen) : null;
  return html`<section class="clients" tabindex="-1" aria-labelledby="clients-heading">
    ${changedPart(state)}
    ${
      client === null
        ? html`<h2 id="clients-heading" class="visually-hidden">${words.card.heading}</h2>
            ${searchPart(analysis, state, actions)}`
        : cardPart(analysis, client, state, actions)
    }
  </section>`;
}
