import type { Frame } from 'playwright-core';
import type { TestWorkbench } from '../support/workbench';

/** On Sheet1: a share, an empty text, a function that Excel does not know, and a text that only looks like a call. */
const FUNCTIONS = [
  [{ formula: '=CLIENTS.HHI(C1:C9)', result: 0.25 }],
  [{ formula: '=IF(1,_xldudf_CLIENTS_WHY(C1),"")', result: '' }],
  [{ formula: '=CLIENTS.SEGMENT(C1:E9)', result: { error: '#NAME?' } }],
  [{ formula: '="CLIENTS.HHI(C1)"', result: 'CLIENTS.HHI(C1)' }],
];

export async function giveFunctions(addin: TestWorkbench): Promise<void> {
  await addin.excel('setCells', 'Sheet1', 'A1', FUNCTIONS);
}

/** Opens the section Workbook and has the cells listed that a task would write to. */
export async function listCells(pane: Frame, button: string): Promise<void> {
  await pane.getByRole('heading', { name: 'Workbook' }).click();
  await pane.getByRole('button', { name: button }).click();
}
