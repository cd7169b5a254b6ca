import type { TestWorkbench } from '../support/workbench';
import { readyToBuild } from './panelTable';

/** So many clients in the Excel table Clients; the revenue of every ten-thousandth is no number. */
export async function giveLongTable(addin: TestWorkbench, count: number): Promise<void> {
  await addin.page.evaluate((clients) => {
    const rows = Array.from({ length: clients }, (_, at) => [
      `Client ${at + 1}`,
      at % 10_000 === 9_999 ? 'unknown' : 1_000 + (at % 900),
      400 + (at % 700),
      20 + (at % 50),
    ]);
    window.workbench?.setCells('Sheet1', 'A1', [['Client', 'Revenue', 'Direct cost', 'Freight'], ...rows]);
    window.workbench?.addTable('Sheet1', `A1:D${clients + 1}`, 'Clients');
    window.workbench?.select('Sheet1', 'B3');
  }, count);
}

export async function sheetNames(addin: TestWorkbench): Promise<string[]> {
  return (await addin.excel('sheets')).map(({ name }) => name);
}

/** Just above the rows that are reckoned in the page; waits until they are counted, and answers the workbook's sheets. */
export async function readyToBuildLong(addin: TestWorkbench): Promise<string[]> {
  await giveLongTable(addin, 50_001);
  await readyToBuild(addin.pane);
  return sheetNames(addin);
}
