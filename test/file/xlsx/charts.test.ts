import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { ChartPlan, LabelPlan, SeriesPlan, WorkbookPlan } from '../../../src/report/plan';
import { all, area, attributes, matrixOf, only, opened } from './opened';

const CHART = 'xl/charts/chart1.xml';
const AXIS = { title: 'Effort', minimum: -0.1, maximum: 0.5, majorUnit: 0.1, numberFormat: '0%' };

function label(point: number, more: Partial<LabelPlan> = {}): LabelPlan {
  const look = { position: 'right', bold: true, color: '#CC0000', fontSize: 9 } as const;
  return { point, text: { row: 1 + point, column: 0 }, ...look, ...more };
}

const POINTS: SeriesPlan = {
  name: 'Prime & <co>',
  x: area(1, 1, 3, 1),
  y: area(1, 2, 3, 1),
  marker: { shape: 'diamond', size: 7, color: '#118844' },
  line: null,
  labels: [],
  inLegend: true,
};
const LINE: SeriesPlan = {
  ...POINTS,
  name: 'Cut',
  marker: null,
  line: { color: '#404040', weight: 1.5, dash: 'dotted' },
  inLegend: false,
};

/** A sheet with the chart, and a hidden one with a name, an x and a y in each row from the second on. */
function charted(series: readonly SeriesPlan[], chart: Partial<ChartPlan> = {}): WorkbookPlan {
  const data = [
    [],
    ['Acme', 0.1, { formula: '=1/5', value: 0.2 }],
    [{ formula: '="Bo"&"lt"', value: 'Bolt' }, 0.2, { formula: '=NA()', value: { error: '#N/A' } }],
    ['Coil', 0.3, 0.4],
  ];
  const plan: ChartPlan = {
    name: 'Whale curve',
    title: 'Whale <curve>',
    usualTitle: '',
    altText: 'Two clients make "all"\nof it',
    dataSheet: "It's data",
    area: area(3, 1, 20, 6),
    xAxis: AXIS,
    yAxis: { ...AXIS, title: '' },
    series,
    legend: 'bottom',
    ...chart,
  };
  return {
    sheets: [
      { ...matrixOf([['Title']]), charts: [plan] },
      { ...matrixOf(data), key: 'data', name: "It's data", isHidden: true },
    ],
  };
}

function within(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagName(name));
}

function value(element: Element, name: string): string | null | undefined {
  return within(element, name)[0]?.getAttribute('val');
}

describe('a chart of an .xlsx file', () => {
  it('reads the cells of the data sheet, and brings along what they come to', async () => {
    const parts = await opened(charted([POINTS]));
    const [x, y] = all(parts, CHART, 'c:numRef');
    if (!x || !y) throw new Error('no points');
    expect([within(x, 'c:f')[0]?.textContent, within(y, 'c:f')[0]?.textContent]).toEqual([
      "'It''s data'!$B$2:$B$4",
      "'It''s data'!$C$2:$C$4",
    ]);
    const points = within(y, 'c:pt').map((point) => [point.getAttribute('idx'), point.textContent]);
    expect(points).toEqual([
      ['0', '0.2'],
      ['2', '0.4'],
    ]);
    expect(value(y, 'c:ptCount')).toBe('3');
  });

  it('draws hidden cells, and leaves a gap where no number is', async () => {
    const parts = await opened(charted([POINTS]));
    expect(only(parts, CHART, 'c:plotVisOnly').getAttribute('val')).toBe('0');
    expect(only(parts, CHART, 'c:dispBlanksAs').getAttribute('val')).toBe('gap');
  });

  it('draws markers without a line, and lines without markers', async () => {
    const parts = await opened(charted([POINTS, LINE]));
    const [points, line] = all(parts, CHART, 'c:ser');
    if (!points || !line) throw new Error('no series');
    expect([value(points, 'c:symbol'), value(points, 'c:size'), value(line, 'c:symbol')]).toEqual([
      'diamond',
      '7',
      'none',
    ]);
    expect(within(points, 'a:noFill').length).toBe(1);
    expect(within(line, 'a:ln').map(attributes)).toEqual([{ w: '19050', cap: 'rnd' }]);
    expect(value(line, 'a:prstDash')).toBe('sysDot');
  });

  it('links labels beside their points to a column of cells, and shows no others', async () => {
    const parts = await opened(charted([{ ...POINTS, labels: [label(1), label(0, { fill: '#FFFFFF' })] }]));
    expect(only(parts, CHART, 'c15:f').textContent).toBe("'It''s data'!$A$2:$A$4");
    const labels = all(parts, CHART, 'c:dLbl').map((one) => [
      value(one, 'c:idx'),
      within(one, 'a:fld')[0]?.getAttribute('type'),
      within(one, 'a:t')[0]?.textContent,
      value(one, 'c:dLblPos'),
      value(one, 'c15:showDataLabelsRange'),
      within(one, 'c:spPr').length,
    ]);
    expect(labels).toEqual([
      ['0', 'CELLRANGE', 'Acme', 'r', '1', 1],
      ['1', 'CELLRANGE', 'Bolt', 'r', '1', 0],
    ]);
    const [list] = all(parts, CHART, 'c:dLbls');
    const shown = Array.from(list?.childNodes ?? []).filter(({ nodeName }) => nodeName.startsWith('c:show'));
    expect(shown.map((one) => (one as Element).getAttribute('val'))).toEqual(['0', '0', '0', '0', '0', '0']);
  });

  it('writes a label that is its series’ only one as the name of the series, taken from the cell', async () => {
    const alone = { ...POINTS, inLegend: false, labels: [label(1, { fill: '#FFFFFF' })] };
    const parts = await opened(charted([alone, { ...alone, inLegend: true }]));
    const [named, other] = all(parts, CHART, 'c:ser');
    if (!named || !other) throw new Error('no series');
    const told = (series: Element): unknown[] => [
      within(series, 'c:showSerName').map((one) => one.getAttribute('val')),
      within(series, 'c:strRef').map((one) => within(one, 'c:f')[0]?.textContent),
    ];
    expect(told(named)).toEqual([['1', '0'], ["'It''s data'!$A$3"]]);
    expect(told(other)).toEqual([['0', '0'], []]);
  });

  it('links labels whose cells stand elsewhere one by one', async () => {
    const loose = label(2, { text: { row: 1, column: 0 } });
    const parts = await opened(charted([{ ...POINTS, labels: [label(0), loose] }]));
    const cells = all(parts, CHART, 'c:dLbl').map((one) => within(one, 'c:f')[0]?.textContent);
    expect(cells).toEqual(["'It''s data'!$A$2", "'It''s data'!$A$2"]);
    expect(all(parts, CHART, 'c15:datalabelsRange')).toEqual([]);
  });

  it('has axes as planned, their numbers at the edge, and a title only where there is one', async () => {
    const parts = await opened(charted([POINTS]));
    const [x, y] = all(parts, CHART, 'c:valAx');
    if (!x || !y) throw new Error('no axes');
    expect(
      ['c:min', 'c:max', 'c:majorUnit', 'c:axPos', 'c:tickLblPos'].map((name) => value(x, name)),
    ).toEqual(['-0.1', '0.5', '0.1', 'b', 'low']);
    expect(within(x, 'c:numFmt').map(attributes)).toEqual([{ formatCode: '0%', sourceLinked: '0' }]);
    expect([within(x, 'c:title').length, within(y, 'c:title').length]).toEqual([1, 0]);
    expect([value(x, 'c:crossAx'), value(y, 'c:crossAx')]).toEqual([value(y, 'c:axId'), value(x, 'c:axId')]);
  });

  it('tells in its legend what belongs there, and has none where none is planned', async () => {
    const parts = await opened(charted([LINE, POINTS, LINE]));
    const left = all(parts, CHART, 'c:legendEntry').map((one) => [
      value(one, 'c:idx'),
      value(one, 'c:delete'),
    ]);
    expect(left).toEqual([
      ['0', '1'],
      ['2', '1'],
    ]);
    const without = await opened(charted([POINTS], { legend: 'none' }));
    expect(all(without, CHART, 'c:legend')).toEqual([]);
  });

  it('leaves the rectangle between its axes where it is planned', async () => {
    const parts = await opened(charted([POINTS], { plot: { left: 0.1, top: 0.2, width: 0.7, height: 0.6 } }));
    const layout = only(parts, CHART, 'c:manualLayout');
    expect(['c:layoutTarget', 'c:x', 'c:y', 'c:w', 'c:h'].map((name) => value(layout, name))).toEqual([
      'inner',
      '0.1',
      '0.2',
      '0.7',
      '0.6',
    ]);
  });

  it('covers its cells, and says in words what it shows', async () => {
    const parts = await opened(charted([POINTS]));
    const drawing = 'xl/drawings/drawing1.xml';
    expect(attributes(only(parts, drawing, 'xdr:cNvPr'))).toEqual({
      id: '2',
      name: 'Whale curve',
      descr: 'Two clients make "all"\nof it',
    });
    const corners = ['xdr:col', 'xdr:row'].map((name) =>
      all(parts, drawing, name).map((one) => one.textContent),
    );
    expect(corners).toEqual([
      ['1', '7'],
      ['3', '23'],
    ]);
    expect(all(parts, CHART, 'c:title')[0]?.textContent).toBe('Whale <curve>');
  });

  it('is refused where its data sheet is missing', async () => {
    await expect(opened(charted([POINTS], { dataSheet: 'None' }))).rejects.toThrow(/None/);
  });
});
