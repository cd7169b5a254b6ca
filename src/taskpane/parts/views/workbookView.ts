import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanelState } from '../../state/panelState';
import type { PanelActions } from '../panelActions';
import { helpLink } from '../helpLink';
import { sharingPart } from '../ratings/sharingPart';
import { settingsPart } from '../settingsPart';
import { workbookPart } from '../workbookPart';

/** What can be set and done beyond the matrix itself. */
export function workbookView(state: PanelState, actions: PanelActions): TemplateResult {
  return html`${state.table.kind === 'found' ? settingsPart(state.table, actions) : nothing}
  ${sharingPart(state, actions)} ${workbookPart(state, actions)} ${helpLink()}`;
}
