import type { Frame } from 'playwright-core';
import type { TestWorkbench } from '../support/workbench';

/** Eight clients, one of them unreadable and one with a name that would be markup anywhere but in a text. */
const CLIENTS = [
  ['Client', 'Revenue', 'Direct cost', 'Orders', 'Freight'],
  ['Adler', 1000, 400, 4, 20],
  ['Birch', 1000, 400, 30, 150],
  ['Cedar', 1000, 850, 3, 10],
  ['Daisy', 1000, 850, 30, 150],
  ['<img src=x onerror="document.title=1">', 1000, 500, 5, 30],
  ['Elm', 'n/a', 500, 5, 30],
  ['=HYPERLINK("http://example.com")', 0, 100, 1, 0],
  ['Fir', 2000, 1000, 10, 60],
] as const;

export const HOSTILE_NAME = CLIENTS[5][0];

/** The table "Clients" on Sheet1, with the cell B3 of it selected. */
export async function giveClients(addin: TestWorkbench): Promise<void> {
  await giveTable(addin, CLIENTS, 'A1:E9');
}

/** The same clients as plain cells. */
export async function giveBlock(addin: TestWorkbench): Promise<void> {
  await addin.excel('setCells', 'Sheet1', 'A1', CLIENTS);
  await addin.excel('select', 'Sheet1', 'B3');
}

/** Makes the plain cells the Excel table "Clients". */
export async function makeTable(addin: TestWorkbench): Promise<void> {
  await addin.excel('addTable', 'Sheet1', 'A1:E9', 'Clients');
}

/**
 * Clients with revenues that can be read as two numbers, one client twice, and ratings; Fit and Fun are for a scheme of
 * one's own.
 */
const OPEN_POINTS = [
  ['Client', 'Revenue', 'Direct cost', 'Freight', 'Recognition', 'Fit', 'Fun'],
  ['Adler', '1.234', 400, 20, 5, 3, 4],
  ['Birch', '1.500', 400, 150, 2, 1, 5],
  ['Cedar', 1000, 850, 10, 1, 4, 2],
  ['Daisy', 1000, 850, 150, 3, 2, 2],
  ['ADLER ', 1000, 500, 30, 5, 3, 4],
] as const;

export async function giveOpenPoints(addin: TestWorkbench): Promise<void> {
  await giveTable(addin, OPEN_POINTS, 'A1:G6');
}

async function giveTable(
  addin: TestWorkbench,
  cells: readonly (readonly (string | number)[])[],
  address: string,
): Promise<void> {
  // At once, so that the panel sees nothing half done.
  await addin.page.evaluate(
    ([given, place]) => {
      window.workbench?.setCells('Sheet1', 'A1', given);
      window.workbench?.addTable('Sheet1', place, 'Clients');
      window.workbench?.select('Sheet1', 'B3');
    },
    [cells, address] as const,
  );
}

/** How long the panel asks nothing of Excel when it has come to rest, in milliseconds: longer than it waits after a change. */
const REST = 1_000;

/** Waits until the panel has come to rest, so that the next request is for what the person does next. */
export async function atRest(addin: TestWorkbench): Promise<void> {
  await addin.page.evaluate(async (rest) => {
    const log = window.workbench?.host.requests.log ?? [];
    for (let before = -1; before !== log.length;) {
      before = log.length;
      await new Promise((later) => setTimeout(later, rest));
    }
  }, REST);
}

/** Opens one of the panel's views by the name of its tab. */
export async function openView(pane: Frame, name: 'Matrix' | 'Clients' | 'Data' | 'Workbook'): Promise<void> {
  await pane.getByRole('tab', { name }).click();
}

/** Waits until the panel has counted the clients and offers to build. */
export async function readyToBuild(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Build client matrix', disabled: false }).waitFor();
}

/** Presses *Build client matrix* and waits until the sheet is made, for so many milliseconds. */
export async function build(pane: Frame, timeout = 30_000): Promise<void> {
  await readyToBuild(pane);
  await pane.getByRole('button', { name: 'Build client matrix' }).click();
  await pane.getByRole('heading', { name: /^The sheets? .* (is|are) ready/ }).waitFor({ timeout });
}

/** What each quadrant of the panel's grid says, in reading order, as one line each. */
export async function quadrantTexts(pane: Frame): Promise<string[]> {
  const cells = pane.getByRole('listitem').filter({ has: pane.locator('.quadrant-name') });
  return (await cells.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
}
