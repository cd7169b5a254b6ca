import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect } from 'vitest';
import { it, type GridPage } from '../support/gridPage';

/** A sheet "Report" whose chart reads a hidden sheet "Figures", which reckons with names and a table of the first. */
async function makeWorkbook({ page }: GridPage): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes('/addin/'));
  await pane?.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('Report');
      const figures = worksheets.add('Figures');
      report.getRange('A1:B4').values = [
        ['Client', 'Revenue'],
        ['Baer', 300],
        ['Cato', 200],
        ['Dorn', 100],
      ];
      report.tables.add('A1:B4', true).name = 'ReportClients';
      report.names.add('Rate', report.getRange('D1'));
      report.getRange('D1').values = [[0.5]];
      figures.getRange('A1:B3').formulas = [2, 3, 4].map((row, i) => [
        `=MATCH("${['Baer', 'Cato', 'Dorn'][i] ?? ''}",Report!$A$2:$A$4,0)`,
        `=INDEX(Report!$B$2:$B$4,A${row - 1})*Report!$D$1`,
      ]);
      report.getRange('A2:B4').conditionalFormats.add('Custom').custom.rule.formula = '=$B2<150';
      report.getRange('C2:C4').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=$A$2:$A$4' },
      };
      figures.visibility = 'Hidden';
      const chart = report.charts.add('XYScatter', figures.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Halves';
      chart.plotVisibleOnly = false;
      for (const axis of [chart.axes.categoryAxis, chart.axes.valueAxis]) {
        axis.minimum = 0;
        axis.maximum = 400;
        axis.majorUnit = 100;
      }
      chart.setPosition('F2', 'L18');
      report.activate();
      await context.sync();
    }),
  );
}

describe('a workbook of several sheets in the grid', () => {
  it('hides the tab of a hidden sheet', async ({ grid }) => {
    await makeWorkbook(grid);
    const tabs = await grid.page.locator('[data-u-comp="slide-tab-item"]').allTextContents();
    expect(tabs).toContain('Report');
    expect(tabs).not.toContain('Figures');
  });

  it('draws a chart of a hidden sheet, which follows the cells', async ({ grid }) => {
    await makeWorkbook(grid);
    const figure = grid.page.getByRole('img', { name: /^Halves/ });
    const marker = (text: string) => figure.locator('svg path title', { hasText: text });
    await marker('(1, 150)').waitFor({ state: 'attached' });
    await grid.type('D1', '1');
    await marker('(1, 300)').waitFor({ state: 'attached' });
    await marker('(1, 150)').waitFor({ state: 'detached' });
  });

  it('is saved as an .xlsx file with formulas, what they come to, rules and charts', async ({ grid }) => {
    await makeWorkbook(grid);
    const download = grid.page.waitForEvent('download');
    await grid.page.getByRole('button', { name: 'Download .xlsx' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Book1.xlsx');
    const { sheets, namedRanges } = await readXlsx(await readFile(await file.path()));
    const report = sheets.find(({ name }) => name === 'Report');
    const figures = sheets.find(({ name }) => name === 'Figures');
    expect(figures?.hidden).toBe(true);
    expect(figures?.rows).toEqual([
      [1, 150],
      [2, 100],
      [3, 50],
    ]);
    expect(figures?.cells?.get('0,1')?.formula).toBe('INDEX(Report!$B$2:$B$4,A1)*Report!$D$1');
    expect(namedRanges).toContainEqual({ name: 'Rate', range: "'Report'!$D$1", scope: 'Report' });
    expect(report?.tables?.map(({ name, range }) => [name, range])).toEqual([['ReportClients', 'A1:B4']]);
    expect(report?.conditionalRules?.map(({ formula }) => formula)).toEqual(['$B2<150']);
    expect(report?.dataValidations?.map(({ formula1 }) => formula1)).toEqual(['$A$2:$A$4']);
    const series = report?.charts?.flatMap((chart) => chart.series ?? []);
    expect(series?.map(({ valuesRef }) => valuesRef)).toEqual(["'Figures'!$B$1:$B$3"]);
  });
});
