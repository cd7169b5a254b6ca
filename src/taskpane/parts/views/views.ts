import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanelState, ShownTable } from '../../state/panelState';
import type { PanelActions } from '../panelActions';
import '../../style/choices.css';
import '../../style/sections.css';
import '../../style/segmented.css';
import '../../style/segments.css';
import { previewPart } from '../preview/previewPart';
import { firstRun } from '../tables/firstRun';
import { foldedWorkbookPart } from '../workbookPart';
import { clientsView } from './clientsView';
import { dataView } from './dataView';
import { matrixView } from './matrixView';
import { workbookView } from './workbookView';

/** What stands between the panel's head and its foot; loaded while the panel already shows both. */
export interface Views {
  /** The view in front. */
  readonly view: (
    table: ShownTable,
    state: PanelState,
    actions: PanelActions,
    isWide: boolean,
  ) => TemplateResult;
  /** The panel where no table is known. */
  readonly noTable: (why: string, state: PanelState, actions: PanelActions) => TemplateResult;
}

/** Where there is room, the clients stand beside the chart, in which the chosen one is ringed. */
function besideChart(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  return html`<div class="side-by-side">
    <section class="figures" tabindex="-1" aria-labelledby="figures-heading">
      ${previewPart(table, state, actions)}
    </section>
    ${clientsView(state, actions)}
  </div>`;
}

export const views: Views = {
  view: (table, state, actions, isWide) => {
    switch (state.view) {
      case 'matrix':
        return matrixView(table, state, actions);
      case 'clients':
        return isWide ? besideChart(table, state, actions) : clientsView(state, actions);
      case 'data':
        return dataView(table, state, actions);
      case 'workbook':
        return workbookView(state, actions);
    }
  },
  noTable: (why, state, actions) =>
    html`${firstRun(why, state, actions)} ${foldedWorkbookPart(state, actions)}`,
};
