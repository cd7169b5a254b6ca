import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanelState } from '../../state/panelState';
import { words } from '../../../language/words';
import type { PanelActions } from '../panelActions';

/** The clients one by one. */
export function clientsView({ figures }: PanelState, actions: PanelActions): TemplateResult {
  if (figures.kind !== 'counted') return html`<p class="hint">${words.card.waiting}</p>`;
  const { clients } = figures.analysis.intake;
  return html`<h2>${words.card.heading}</h2>
    <ul>
      ${clients.names.slice(0, 50).map(
        (name, client) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => {
                actions.chooseClient(client);
              }}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>`;
}
