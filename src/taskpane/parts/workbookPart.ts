import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { CELL_TASKS } from '../state/panelState';
import type { PanelState } from '../state/panelState';
import { en } from '../strings/en';
import { cellTaskPart } from './cellTaskPart';
import { disclosure } from './disclosure';
import type { PanelActions } from './panelActions';

/** What can be done to the workbook as a whole, whether or not a client table is in sight. */
export function workbookPart({ cells }: PanelState, actions: PanelActions): TemplateResult {
  return disclosure({
    heading: en.workbook.heading,
    gist: en.workbook.gist,
    open: false,
    content: html`${CELL_TASKS.map((task) => cellTaskPart(task, cells, actions))}`,
  });
}
