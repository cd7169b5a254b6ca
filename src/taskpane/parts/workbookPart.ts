import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { CELL_TASKS } from '../state/panelState';
import type { PanelState } from '../state/panelState';
import { words } from '../../language/words';
import { cellTaskPart } from './cellTaskPart';
import { disclosure } from './disclosure';
import type { PanelActions } from './panelActions';
import { keepButton, removePart } from './removePart';

function matrixPart(table: string, actions: PanelActions): TemplateResult {
  return html`<section class="cell-task" tabindex="-1" aria-labelledby="matrix-heading">
    <h3 id="matrix-heading">${words.workbook.matrix}</h3>
    <p class="hint">${words.workbook.keepMeans}</p>
    ${keepButton(actions)} ${removePart(words.workbook.remove, table, actions)}
  </section>`;
}

/** What can be done to the workbook as a whole; of freezing and repairing also where no client table is in sight. */
export function workbookPart({ table, cells }: PanelState, actions: PanelActions): TemplateResult {
  return disclosure({
    heading: words.workbook.heading,
    gist: words.workbook.gist,
    open: false,
    content: html`${table.kind === 'found' ? matrixPart(table.source.name, actions) : nothing}
    ${CELL_TASKS.map((task) => cellTaskPart(task, cells, actions))}`,
  });
}
