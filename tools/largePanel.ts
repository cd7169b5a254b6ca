import type { Frame, Page } from 'playwright-core';

/** Puts a table of so many clients into the workbook in memory, and opens the preview of their matrix. */
export async function openLargePanel(page: Page, clients: number): Promise<Frame> {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate((count) => {
    const rows = Array.from({ length: count }, (_, at) => [
      `Client ${at}`,
      1000 + ((at * 7919) % 90_000),
      400 + ((at * 37) % 40_000),
      5 + ((at * 53) % 9000),
    ]);
    window.workbench?.setCells('Sheet1', 'A1', [['Client', 'Revenue', 'Direct cost', 'Freight'], ...rows]);
    window.workbench?.addTable('Sheet1', `A1:D${count + 1}`, 'Clients');
    window.workbench?.select('Sheet1', 'B3');
  }, clients);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await pane.getByRole('tab', { name: 'Matrix' }).click();
  await pane.getByRole('slider').first().waitFor();
  return pane;
}

/** The value below which a part of them lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
}
