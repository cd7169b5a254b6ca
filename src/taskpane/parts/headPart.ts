import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SourceTable } from '../../app/ports';
import { words } from '../../language/words';
import type { PanelState } from '../state/panelState';
import { tableSign } from './icons';
import type { PanelActions } from './panelActions';
import { tabs } from './tabs';

/** What the panel's head says of a table: its name, and the tabs of the views. */
export function headPart(
  { name, rowCount }: SourceTable,
  state: PanelState,
  actions: PanelActions,
): TemplateResult {
  return html`<p class="head-table">
      ${tableSign()} <span class="head-name" title=${name}>${name}</span>
      <span class="hint">${words.views.rows(rowCount)}</span>
    </p>
    ${tabs(state, actions)} ${offerPart(state, actions)}`;
}

/** The table that the person has clicked into in Excel, one press away. */
function offerPart({ tables: { offered } }: PanelState, actions: PanelActions): TemplateResult {
  return html`<p class="head-offer" role="status">
    ${
      offered
        ? html`<button
            type="button"
            class="link"
            title=${offered.name}
            @click=${() => {
              actions.chooseTable(offered);
            }}
          >
            ${words.tables.use(offered.name)}
          </button>`
        : nothing
    }
  </p>`;
}
