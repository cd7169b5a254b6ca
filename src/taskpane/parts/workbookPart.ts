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

function tasks({ table, cells }: PanelState, actions: PanelActions): TemplateResult {
  return html`${table.kind === 'found' ? matrixPart(table.source.name, actions) : nothing}
  ${CELL_TASKS.map((task) => cellTaskPart(task, cells, actions))}`;
}

/** What can be done to the workbook as a whole. */
export function workbookPart(state: PanelState, actions: PanelActions): TemplateResult {
  return html`<section aria-labelledby="workbook-heading">
    <h2 id="workbook-heading">${words.workbook.heading}</h2>
    ${tasks(state, actions)}
  </section>`;
}

/** The same where no client table is in sight: functions are frozen and repaired there too, which few come for. */
export function foldedWorkbookPart(state: PanelState, actions: PanelActions): TemplateResult {
  return disclosure({
    heading: words.workbook.heading,
    gist: words.workbook.gist,
    open: false,
    content: tasks(state, actions),
  });
}
