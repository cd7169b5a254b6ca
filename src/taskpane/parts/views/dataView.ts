import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowPoints } from '../../state/openPoints';
import type { PanelState, ShownTable } from '../../state/panelState';
import { columnsPart } from '../columnsPart';
import type { PanelActions } from '../panelActions';
import { rowChoicesPart } from '../rowChoicesPart';
import { rowsPart } from '../rowsPart';
import { tablePart } from '../tablePart';

/** Where the clients come from and how their columns and rows are read. */
export function dataView(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  const points = rowPoints(table, state.open);
  return html`${tablePart(table.source, actions)} ${columnsPart(table, actions)}
  ${points ? rowChoicesPart(points, actions) : nothing}
  ${state.figures.kind === 'counted' ? rowsPart(state.figures.analysis.intake, actions) : nothing}`;
}
