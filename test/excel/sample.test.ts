import { describe, expect, it } from 'vitest';
import { cellsOf } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

async function sheetNames(workbook: OpenWorkbook): Promise<string[]> {
  return (await workbook.excel('sheets')).map(({ name }) => name);
}

function press(workbook: OpenWorkbook) {
  return workbook.excel('press', 'insertSample').then(() => workbook.told());
}

describe('the sample', () => {
  it('stands on a sheet of its own, as a table with its first client selected, and names its source', async () => {
    const workbook = await openWorkbook();
    expect((await press(workbook)).at(-1)).toContain('The sample is on the sheet “Spring Distribution”.');
    const cells = await cellsOf(workbook, 'Spring Distribution');
    expect(cells[1]?.[0]).toContain('Horngren');
    expect(cells[3]?.slice(0, 4)).toEqual(['Client', 'Cases', 'Revenue', 'Direct cost']);
    expect(await workbook.excel('selectedAddress')).toBe('Spring Distribution!A5');
  });

  it('is built without a rate to enter: those of the example are remembered for it', async () => {
    const workbook = await openWorkbook();
    await press(workbook);
    const built = await workbook.build();
    expect(built).toMatchObject({ kind: 'done' });
    expect(built.text).toContain('SpringDistribution');
  });

  it('takes another name where its own is taken, and leaves what is there alone', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Spring Distribution', [['mine']]);
    await press(workbook);
    await press(workbook);
    expect(await sheetNames(workbook)).toEqual([
      'Sheet1',
      'Spring Distribution',
      'Spring Distribution 2',
      'Spring Distribution 3',
    ]);
    expect(await cellsOf(workbook, 'Spring Distribution')).toEqual([['mine']]);
  });

  it('is refused with a sentence where the structure of the workbook is protected', async () => {
    const workbook = await openWorkbook();
    await workbook.excel('protectWorkbook');
    expect((await press(workbook)).at(-1)).toContain('The structure of the workbook is protected');
    expect(await sheetNames(workbook)).toEqual(['Sheet1']);
  });

  it.each([2, 3])('leaves nothing behind when request %i fails', async (request) => {
    const workbook = await openWorkbook();
    await workbook.excel('failAtRequest', request, { code: 'GeneralException', atAction: 0 });
    expect((await press(workbook)).at(-1)).toContain('Excel stopped with the error GeneralException');
    expect(await sheetNames(workbook)).toEqual(['Sheet1']);
    expect(await workbook.excel('settings')).toEqual({});
  });

  it('opens the panel, which says what to do next', async () => {
    const workbook = await openWorkbook();
    await workbook.page.evaluate(() => window.workbench?.host.setPaneVisible(false));
    await press(workbook);
    expect(await workbook.page.locator('#pane').isVisible()).toBe(true);
  });
});
