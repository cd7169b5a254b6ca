import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import { activeClient, openPreview } from './previewChart';

describe('the chart of many clients', () => {
  it('draws more than a thousand on a canvas, and still walks through them', async ({ addin }) => {
    const { pane } = addin;
    const rows = Array.from({ length: 1200 }, (_, at) => [
      `Client ${at}`,
      1000 + at,
      400 + ((at * 37) % 500),
      5 + ((at * 53) % 200),
    ]);
    await addin.excel('setCells', 'Sheet1', 'A1', [['Client', 'Revenue', 'Direct cost', 'Freight'], ...rows]);
    await addin.excel('addTable', 'Sheet1', 'A1:D1201', 'Clients');
    await addin.excel('select', 'Sheet1', 'B3');
    await openPreview(pane);
    const painted = await pane.locator('matrix-chart canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return Array.from(data).filter((value, at) => at % 4 === 3 && value > 0).length;
    });
    expect(painted).toBeGreaterThan(1000);
    expect(await pane.locator('.marker').count()).toBe(0);
    const list = pane.getByRole('listbox');
    await list.focus();
    const first = await activeClient(pane);
    await list.press('ArrowRight');
    expect(await activeClient(pane)).not.toBe(first);
  });
});
