import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanelState, ShownTable } from '../../state/panelState';
import { resultPart } from '../resultPart';
import type { PanelActions } from '../panelActions';
import { previewPart } from '../preview/previewPart';

/** Where the clients stand, where the cuts are, and what was made of them. */
export function matrixView(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  const result = resultPart(state.build, table.source.name, actions);
  return html`<section class="result" tabindex="-1">${result}</section>
    <section class="figures" tabindex="-1" aria-labelledby="figures-heading">
      ${previewPart(table, state, actions)}
    </section>`;
}
