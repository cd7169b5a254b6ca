import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../language/words';
import { announcement } from '../strings/announcement';
import type { ShownTable, PanelState } from '../state/panelState';
import { buildPart } from './buildPart';
import { message } from './message';
import type { PanelActions } from './panelActions';
import { noTablePart } from './tablePart';
import { tabs } from './tabs';
import { clientsView } from './views/clientsView';
import { dataView } from './views/dataView';
import { matrixView } from './views/matrixView';
import { workbookView } from './views/workbookView';
import { workbookPart } from './workbookPart';

function viewOf(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  switch (state.view) {
    case 'matrix':
      return matrixView(table, state, actions);
    case 'clients':
      return clientsView(state, actions);
    case 'data':
      return dataView(table, state, actions);
    case 'workbook':
      return workbookView(state, actions);
  }
}

function views(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  return html`${tabs(state.view, actions)}
    ${state.remark === '' ? nothing : message({ tone: 'warning', text: state.remark })}
    <div id="view" role="tabpanel" tabindex="-1" aria-labelledby="tab-${state.view}">
      ${viewOf(table, state, actions)}
    </div>`;
}

function content(state: PanelState, actions: PanelActions): TemplateResult {
  switch (state.table.kind) {
    case 'looking':
      return html`<p class="looking">${words.opening.looking}</p>`;
    case 'none':
      return html`${noTablePart(state.table.why, actions)} ${workbookPart(state, actions)}`;
    case 'found':
      return views(state.table, state, actions);
  }
}

/** The whole panel. */
export function page(state: PanelState, actions: PanelActions): TemplateResult {
  return html`<main>
      <h1 class="visually-hidden">${words.title}</h1>
      ${
        state.notice
          ? message({ tone: state.notice.kind === 'done' ? 'success' : 'warning', text: state.notice.text })
          : nothing
      }
      ${content(state, actions)}
    </main>
    ${state.table.kind === 'found' ? html`<footer>${buildPart(state, actions)}</footer>` : nothing}
    <p class="visually-hidden" role="status">${announcement(state)}</p>`;
}
