import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../../language/words';
import type { PanelState, ShownTable } from '../../state/panelState';
import { message } from '../message';
import type { PanelActions } from '../panelActions';
import { tableList } from './tableList';

function link(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${press}>${text}</button>`;
}

/** Which table the panel works on, how to take another, and what became of what was chosen for it before. */
export function tableCard(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  const { name, kind, sheet, rowCount } = table.source;
  const recall = words.tables.recall[table.recall];
  return html`<section class="table-card" aria-labelledby="table-heading">
    <h2 id="table-heading" class="eyebrow">${words.table.heading}</h2>
    <p class="table-name">${name}</p>
    <p class="hint">${words.table.place(sheet, rowCount)}</p>
    ${kind === 'block' ? html`<p class="hint">${words.table.blockNote}</p>` : nothing}
    <p class="row-of-buttons">
      ${
        state.tables.isOpen
          ? link(words.tables.keep, () => {
              actions.closeTables();
            })
          : link(words.tables.another, () => {
              actions.listTables();
            })
      }
      ${link(words.table.useSelected, () => {
        actions.look();
      })}
      ${link(words.build.readAgain, () => {
        actions.readAgain();
      })}
    </p>
    ${state.tables.isOutdated ? message({ tone: 'warning', text: words.tables.outdated }) : nothing}
    ${recall === '' ? nothing : message({ tone: 'info', text: recall })}
    ${state.tables.isOpen ? tableList(state.tables.listing, table.source.key, actions) : nothing}
  </section>`;
}
