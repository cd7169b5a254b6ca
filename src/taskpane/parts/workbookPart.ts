import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { CELL_TASKS } from '../state/panelState';
import type { PanelState } from '../state/panelState';
import { en } from '../strings/en';
import { cellTaskPart } from './cellTaskPart';
import { disclosure } from './disclosure';
import type { PanelActions } from './panelActions';
import { keepButton, removePart } from './removePart';

function matrixPart(table: string, actions: PanelActions): TemplateResult {
  return html`<section class="cell-task" tabindex="-1" aria-labelledby="matrix-heading">
    <h3 id="matrix-heading">${en.workbook.matrix}</h3>
    <p class="hint">${en.workbook.keepMeans}</p>
    ${keepButton(actions)} ${removePart(en.workbook.remove, table, actions)}
  </section>`;
}

/** What can be done to the workbook as a whole; of freezing and repairing also where no client table is in sight. */
export function workbookPart({ table, cells }: PanelState, actions: PanelActions): TemplateResult {
  return disclosure({
    heading: en.workbook.heading,
    gist: en.workbook.gist,
    open: false,
    content: html`${table.kind === 'found' ? matrixPart(table.source.name, actions) : nothing}
    ${CELL_TASKS.map((task) => cellTaskPart(task, cells, actions))}`,
  });
}
