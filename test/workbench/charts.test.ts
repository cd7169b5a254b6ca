import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

const points = [
  ['Effort', 'Worth', 'Client'],
  [0.1, 100, 'Baer'],
  [0.2, 200, 'Cato'],
  [0.3, 300, 'Dido'],
];

describe('charts through office.js', () => {
  it('get series from their range: x from the first column, names from the headers', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', points);
    const seen = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'), 'Columns');
        chart.name = 'Matrix';
        chart.load('name,id');
        chart.series.load('items/name,count');
        await context.sync();
        return [chart.name, chart.series.count, chart.series.items.map((series) => series.name)];
      }),
    );
    expect(seen).toEqual(['Matrix', 1, ['Worth']]);
    const [series] = (await bench.excel('sheets'))[0]?.charts[0]?.series ?? [];
    expect(series?.values?.area).toEqual({ row: 1, column: 1, rows: 3, columns: 1 });
    expect(series?.xValues?.area).toEqual({ row: 1, column: 0, rows: 3, columns: 1 });
  });

  it('keep what is set: axes, titles, legend, markers, lines, place', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', points);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'), 'Columns');
        chart.title.text = 'Client matrix';
        chart.title.format.font.size = 16;
        chart.legend.position = 'Bottom';
        chart.legend.legendEntries.getItemAt(0).visible = false;
        const axis = chart.axes.valueAxis;
        axis.minimum = -50;
        axis.maximum = 350;
        axis.majorUnit = 100;
        axis.numberFormat = '#,##0';
        axis.title.text = 'Worth';
        axis.majorGridlines.visible = false;
        const line = chart.series.add('cut');
        line.setXAxisValues(sheet.getRange('A2:A3'));
        line.setValues(sheet.getRange('B2:B3'));
        line.chartType = 'XYScatterLinesNoMarkers';
        line.markerStyle = 'None';
        line.format.line.color = '#ff0000';
        line.format.line.weight = 1.5;
        line.format.line.lineStyle = 'Dash';
        chart.setPosition('D2', 'G11');
        await context.sync();
      }),
    );
    const [chart] = (await bench.excel('sheets'))[0]?.charts ?? [];
    expect(chart?.title).toMatchObject({
      text: 'Client matrix',
      visible: true,
      format: { font: { size: 16 } },
    });
    expect(chart?.valueAxis).toMatchObject({
      minimum: -50,
      maximum: 350,
      majorUnit: 100,
      numberFormat: '#,##0',
    });
    expect(chart?.valueAxis.title).toMatchObject({ text: 'Worth', visible: true });
    expect(chart?.valueAxis.majorGridlines.visible).toBe(false);
    expect(chart?.series[1]).toMatchObject({
      name: 'cut',
      chartType: 'XYScatterLinesNoMarkers',
      markerStyle: 'None',
    });
    expect(chart?.series[1]?.format.line).toEqual({ color: '#ff0000', lineStyle: 'Dash', weight: 1.5 });
    expect(chart?.place).toEqual({ left: 144, top: 15, width: 192, height: 150 });
  });

  it('label single points with the text of a cell', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', points);
    const seen = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'), 'Columns');
        const point = chart.series.getItemAt(0).points.getItemAt(2);
        point.hasDataLabel = true;
        point.dataLabel.formula = '=Sheet1!$C$4';
        point.dataLabel.position = 'Left';
        point.dataLabel.format.font.bold = true;
        point.dataLabel.load('formula,position');
        await context.sync();
        return [point.dataLabel.formula, point.dataLabel.position];
      }),
    );
    expect(seen).toEqual(['=Sheet1!$C$4', 'Left']);
    const points3 = await bench.page.evaluate(() => {
      const point = window.workbench?.host.book.sheets[0]?.charts[0]?.series[0]?.points.get(2);
      return [point?.hasDataLabel, point?.dataLabel.format.font.bold];
    });
    expect(points3).toEqual([true, true]);
  });

  it.for([
    ['a point the series does not have', 'InvalidArgument', 3],
    ['the label of a point without label', 'InvalidOperation', 2],
  ] as const)('refuse %s', async ([, code, point], { bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', points);
    const refusal = await bench.pane.evaluate(
      (index) =>
        window.refusal(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'), 'Columns');
          chart.series.getItemAt(0).points.getItemAt(index).dataLabel.text = 'x';
          await context.sync();
        }),
      point,
    );
    expect(refusal).toMatchObject({ code });
  });

  it('refuse a place for a label that scatter charts do not have', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', points);
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'), 'Columns');
        const point = chart.series.getItemAt(0).points.getItemAt(0);
        point.hasDataLabel = true;
        point.dataLabel.position = 'OutsideEnd';
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'InvalidArgument', statement: 'dataLabel.position = ...;' });
  });

  it('refuse values that are no single column or row, and what is not played is named', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', points);
    const twoColumns = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts
          .add('XYScatter', sheet.getRange('A1:B4'))
          .series.add('x')
          .setValues(sheet.getRange('A2:B4'));
        await context.sync();
      }),
    );
    expect(twoColumns?.code).toBe('InvalidArgument');
    const notPlayed = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('XYScatter', sheet.getRange('A1:B4')).series.getItemAt(0).trendlines.add('Linear');
        await context.sync();
      }),
    );
    expect(notPlayed).toMatchObject({ code: 'ApiNotFound' });
    expect(notPlayed?.message).toContain('ChartSeries.trendlines');
  });

  it('are found by name, deleted, and gone with their sheet', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', points);
    const left = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const first = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'));
        first.name = 'First';
        sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4')).name = 'Second';
        await context.sync();
        sheet.charts.getItem('first').delete();
        sheet.charts.load('items/name');
        await context.sync();
        return sheet.charts.items.map((chart) => chart.name);
      }),
    );
    expect(left).toEqual(['Second']);
  });
});
