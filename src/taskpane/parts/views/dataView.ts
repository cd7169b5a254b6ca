import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanelState, ShownTable } from '../../state/panelState';
import { columnsPart } from '../columnsPart';
import { costsPart } from '../costs/costsPart';
import type { PanelActions } from '../panelActions';
import { problemsPart } from '../problems/problemsPart';
import { tablePart } from '../tablePart';

/** Where the clients come from and how their columns and rows are read. */
export function dataView(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  return html`${tablePart(table.source, actions)} ${columnsPart(table, actions)}
  ${costsPart(table, state.figures, actions)} ${problemsPart(table, state, actions)}`;
}
