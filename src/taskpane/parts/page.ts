import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../language/words';
import { announcement } from '../strings/announcement';
import type { PanelState } from '../state/panelState';
import { footPart } from './footPart';
import { headPart } from './headPart';
import { message } from './message';
import type { PanelActions } from './panelActions';
import type { Views } from './views/views';

/** What the panel shows between head and foot and what answers its buttons; both are loaded behind the first paint. */
export interface Inside {
  readonly views: Views;
  readonly actions: PanelActions;
  /** There is room for two things side by side. */
  readonly isWide: boolean;
}

/** What the last small action or ribbon command had to say, above everything else. */
function said({ notice, remark }: PanelState): TemplateResult {
  return html`${
    notice ? message({ tone: notice.kind === 'done' ? 'success' : 'warning', text: notice.text }) : nothing
  }
  ${remark === '' ? nothing : message({ tone: 'warning', text: remark })}`;
}

function content(state: PanelState, inside: Inside | null): TemplateResult {
  const { table } = state;
  if (inside === null || table.kind === 'looking')
    return html`<p class="looking">${words.opening.looking}</p>`;
  const { views, actions, isWide } = inside;
  if (table.kind === 'none') return views.noTable(table.why, state, actions);
  return html`<div class="view" id="view" role="tabpanel" tabindex="-1" aria-labelledby="tab-${state.view}">
    ${views.view(table, state, actions, isWide)}
  </div>`;
}

/** The whole panel; `inside` is null until it is loaded. */
export function page(state: PanelState, inside: Inside | null): TemplateResult {
  const worked = state.table.kind === 'found' && inside ? { source: state.table.source, ...inside } : null;
  return html`<header class="head">
      <h1 class="visually-hidden">${words.title}</h1>
      ${worked ? headPart(worked.source, state, worked.actions) : nothing}
    </header>
    <main>${said(state)} ${content(state, inside)}</main>
    ${worked ? footPart(state, worked.actions) : nothing}
    <p class="visually-hidden" role="status">${announcement(state)}</p>`;
}
