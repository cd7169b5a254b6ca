import { describe, expect } from 'vitest';
import { it } from '../support/gridPage';

const spring = 'Spring Distribution';

describe('formulas typed into the grid', () => {
  it('still compute after a structured reference has been typed letter by letter', async ({ grid }) => {
    await grid.showSheet(spring);
    await grid.type('K2', '=SUM(SpringDistribution[Revenue])');
    await grid.type('K3', '=B2-C2');
    await expect.poll(() => grid.values(spring, 'K2:K3')).toEqual([[1_449_612], [4_992]]);
  });

  it('call the shipped functions, whose columns spill', async ({ grid }) => {
    await grid.showSheet(spring);
    for (const [i, cost] of [2_980, 7_355, 34_240, 19_200, 7_090].entries()) {
      await grid.type(`J${i + 2}`, String(cost));
    }
    await grid.type('K2', '=CLIENTS.SEGMENT(B2:B6,C2:C6,J2:J6)');
    await expect
      .poll(() => grid.values(spring, 'K2:K6'))
      .toEqual([['Partner'], ['Partner'], ['Commodity'], ['Prime'], ['Underperformer']]);
    // An input changes, the spilled result follows: Q costs next to nothing to serve.
    await grid.type('J3', '10');
    await expect.poll(() => grid.values(spring, 'K3')).toEqual([['Prime']]);
  });

  it('take the own row of a table by [@Revenue], one value a row', async ({ grid }) => {
    await grid.showSheet(spring);
    await grid.type('H2', '=CLIENTS.CLIENTPROFIT([@Revenue],[@[Direct cost]],[@Orders]*100)');
    await grid.type('H6', '=CLIENTS.CLIENTPROFIT([@Revenue],[@[Direct cost]],[@Orders]*100)');
    await expect.poll(() => grid.values(spring, 'H2')).toEqual([[29_952 - 24_960 - 1_500]]);
    await expect.poll(() => grid.values(spring, 'H6')).toEqual([[50_544 - 46_800 - 3_000]]);
  });

  it('show the sentence behind a function’s error when its cell is selected', async ({ grid }) => {
    await grid.showSheet(spring);
    await grid.type('K2', '=CLIENTS.CLIENTPROFIT(B2:B6,C2:C5)');
    await expect.poll(() => grid.values(spring, 'K2')).toEqual([['#VALUE!']]);
    await grid.goTo('K2');
    const sentence = grid.page.locator('#cell-error');
    await sentence.waitFor({ state: 'visible' });
    expect(await sentence.textContent()).toMatch(/^K2 #VALUE! – .*directCost/);
    await grid.goTo('A1');
    await sentence.waitFor({ state: 'hidden' });
  });
});

describe('a chart that the add-in makes', () => {
  it('is drawn over its cells and drawn again when one of them changes', async ({ grid }) => {
    const pane = grid.page.frames().find((frame) => frame.url().includes('/addin/'));
    await pane?.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Spring Distribution');
        const chart = sheet.charts.add('XYScatter', sheet.getRange('B1:C6'));
        chart.title.text = 'Revenue against cost';
        chart.axes.categoryAxis.minimum = 0;
        chart.axes.categoryAxis.maximum = 1_000_000;
        sheet.activate();
        await context.sync();
      }),
    );
    const figure = grid.page.getByRole('img', { name: /^Revenue against cost/ });
    const marker = figure.locator('svg path title', { hasText: '(29952,' });
    await marker.waitFor({ state: 'attached' });
    await grid.type('B2', '50000');
    await marker.waitFor({ state: 'detached' });
    await figure.locator('svg path title', { hasText: '(50000,' }).waitFor({ state: 'attached' });
  });
});

describe('files and sheets', () => {
  it('a CSV file becomes a table on a sheet of its own, its texts never run', async ({ grid }) => {
    const csv = 'Client,Revenue\n"=HYPERLINK(""http://x"")",1234.5\n<img src=x onerror=alert(1)>,-3\n';
    await grid.page.setInputFiles('#csv-file', {
      name: 'my clients.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
    await grid.page.getByText('is on the sheet “my clients”: 2 rows').waitFor();
    expect(await grid.values('my clients', 'A1:B3')).toEqual([
      ['Client', 'Revenue'],
      ['=HYPERLINK("http://x")', 1234.5],
      ['<img src=x onerror=alert(1)>', -3],
    ]);
    const sheets = await grid.page.evaluate(() => window.workbench?.sheets());
    expect(sheets?.at(-1)).toMatchObject({
      isActive: true,
      tables: [{ name: 'my_clients', address: 'A1:B3' }],
    });
  });

  it('a sheet that the person renames is renamed for the add-in too', async ({ grid }) => {
    await grid.showSheet(spring);
    await grid.page.locator('[data-u-comp="slide-tab-item"]', { hasText: spring }).dblclick();
    await grid.page.locator('[data-u-comp="slide-tab-item"] [contenteditable="true"]').waitFor();
    await grid.page.keyboard.press('Control+A');
    await grid.page.keyboard.type('Five clients');
    await grid.page.keyboard.press('Enter');
    await grid.page.waitForFunction(() => window.workbench?.sheets()[1]?.name === 'Five clients');
  });
});
