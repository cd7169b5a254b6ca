import { describe, expect } from 'vitest';
import { it } from '../support/gridPage';

const WORKLIST = 'Matrix worklist';

describe('a row of the worklist, which only formulas fill', () => {
  it('shows the card of the client that it names', async ({ grid }) => {
    const { page } = grid;
    const pane = page.frameLocator('iframe');
    await page.locator('[id^=univer-sheet-main-canvas]').click({ position: { x: 130, y: 110 } });
    await page.getByRole('button', { name: 'Build client matrix' }).click();
    await page.waitForFunction(
      (name) => window.workbench?.sheets().some((sheet) => sheet.name === name),
      WORKLIST,
    );
    await pane.getByRole('tab', { name: 'Clients' }).click();

    const cells = (await grid.values(WORKLIST, 'A1:H60')) ?? [];
    const header = cells.findIndex((row) => row.includes('Client'));
    const column = cells[header]?.indexOf('Client') ?? -1;
    const listed = cells
      .map((row, index) => ({ row: index + 1, client: row[column] }))
      .slice(header + 1)
      .filter(({ client }) => typeof client === 'string' && client !== '');
    expect(listed.length).toBeGreaterThan(1);
    await grid.showSheet(WORKLIST);
    for (const { row, client } of listed.slice(0, 2)) {
      await grid.goTo(`B${row}`);
      await pane.getByRole('heading', { name: String(client), exact: true }).waitFor();
    }
  });
});
