import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanelState, ShownTable } from '../../state/panelState';
import { columnsPart } from '../columnsPart';
import { costsPart } from '../costs/costsPart';
import type { PanelActions } from '../panelActions';
import { problemsPart } from '../problems/problemsPart';
import { firstRows } from '../tables/firstRows';
import { tableCard } from '../tables/tableCard';

/** Where the clients come from and how their columns and rows are read. */
export function dataView(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  return html`${tableCard(table, state, actions)}
  ${table.source.firstRows.length > 0 ? firstRows(table) : nothing} ${columnsPart(table, actions)}
  ${costsPart(table, state.figures, actions)} ${problemsPart(table, state, actions)}`;
}
