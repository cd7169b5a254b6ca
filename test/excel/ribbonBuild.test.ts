import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { cellsOf, clientTable } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

/** An Excel table "Clients" on the sheet "Data", a cell of it selected. */
async function open(rows: (string | number)[][]): Promise<void> {
  workbook = await openWorkbook();
  await workbook.excel('addSheet', 'Data', rows);
  await workbook.excel('addTable', 'Data', `A1:D${rows.length}`, 'Clients');
  await workbook.excel('select', 'Data', 'B3');
}

async function names(): Promise<string[]> {
  return (await workbook.excel('sheets')).map((sheet) => sheet.name);
}

async function column(header: string): Promise<unknown[]> {
  return (await clientTable(workbook)).rows.map((row) => row[header]);
}

const OURS = ['Client matrix', 'Matrix clients', 'Matrix worklist', 'Method', 'Matrix chart data'];

describe('a build from the ribbon', () => {
  it.each([
    [5, 1],
    [500, 2],
    [2000, 5],
  ])(
    'of %i clients takes 3 requests to read, 1 to look, %i to write and 1 to end',
    async (count, writing) => {
      await open(clientRows(count));
      await workbook.excel('forgetRequests');
      const notice = await workbook.build();
      expect(notice.text).toContain('The sheets “Client matrix”, “Matrix clients”');
      const requests = await workbook.requests();
      const isWriting = requests.map(({ actions }) => actions.includes('Values='));
      expect(isWriting).toEqual([
        false,
        false,
        false,
        false,
        ...new Array<boolean>(writing).fill(true),
        true,
      ]);
      for (const { bytesUp } of requests) expect(bytesUp).toBeLessThan(5_000_000);
      expect(await column('Client')).toHaveLength(count);
    },
  );

  it('leaves every cell of the user as it was', async () => {
    const rows = clientRows(20);
    await open(rows);
    await workbook.build();
    expect(await workbook.excel('values', 'Data', 'A1:D21')).toEqual(rows);
    expect(await workbook.excel('usedAddress', 'Data')).toBe('A1:D21');
  });

  it('of more clients than formulas are kept for writes values: the profits of plain arithmetic', async () => {
    const rows = clientRows(2001);
    await open(rows);
    await workbook.build();
    const money = (cell: unknown) => (typeof cell === 'number' ? cell : NaN);
    const expected = rows.slice(1).map((row) => money(row[1]) - money(row[2]) - money(row[3]));
    const profits = (await column('Profit')).map(money);
    expect(profits).toHaveLength(2001);
    expected.sort((a, b) => b - a);
    profits.forEach((profit, rank) => {
      expect(profit).toBeCloseTo(expected[rank] ?? NaN, 6);
    });
  });

  it('draws the matrix and the whale curve as native charts whose every series is fed by cells of the sheet', async () => {
    await open(clientRows(20));
    await workbook.build();
    const [, , sheet, , , , data] = await workbook.excel('sheets');
    const [chart, whale, ...others] = sheet?.charts ?? [];
    expect(others).toEqual([]);
    expect(whale?.type).toBe('XYScatter');
    expect(whale?.title.text).toContain('Whale curve');
    expect(chart?.type).toBe('XYScatter');
    expect(chart?.categoryAxis.title.text).toContain('Effort');
    expect(chart?.valueAxis.title.text).toContain('Worth');
    for (const series of [...(chart?.series ?? []), ...(whale?.series ?? [])]) {
      expect(series.values?.sheetId).toBe(data?.id);
      expect(series.xValues?.area.rows).toBe(series.values?.area.rows);
    }
    const points = (chart?.series ?? []).filter((series) => series.markerStyle !== 'None');
    expect(points.reduce((sum, series) => sum + (series.values?.area.rows ?? 0), 0)).toBeGreaterThanOrEqual(
      20,
    );
  });

  it('shows its sheet and says in it that it is complete', async () => {
    await open(clientRows(5));
    await workbook.build();
    const [, , sheet] = await workbook.excel('sheets');
    expect(sheet?.isActive).toBe(true);
    expect(sheet?.customProperties['ClientMatrix.incomplete']).toBe('no');
    const cells = (await cellsOf(workbook, 'Client matrix')).flat();
    expect(cells.filter((cell) => String(cell).includes('incomplete'))).toEqual([]);
  });

  it('rewrites its sheet in place the second time: no second sheet, no chart twice, the same id', async () => {
    await open(clientRows(20));
    await workbook.build();
    const before = await workbook.excel('sheets');
    const written = await workbook.excel('usedAddress', 'Client matrix');
    await workbook.excel('select', 'Data', 'A2');
    expect((await workbook.build()).kind).toBe('done');
    const after = await workbook.excel('sheets');
    expect(after.map((sheet) => sheet.id)).toEqual(before.map((sheet) => sheet.id));
    expect(after[2]?.charts.map(({ name }) => name)).toEqual(['Client matrix', 'Whale curve']);
    expect(await workbook.excel('usedAddress', 'Client matrix')).toBe(written);
  });

  it('rebuilds from the table it made, for the table that was made from', async () => {
    await open(clientRows(2001));
    await workbook.build();
    await workbook.excel('select', 'Matrix clients', 'B12');
    const notice = await workbook.build();
    expect(notice.text).toContain('The sheets “Client matrix”');
    expect(notice.text).toContain('Its clients are those of “Clients”.');
    expect(await names()).toEqual(['Sheet1', 'Data', ...OURS]);
    expect(await column('Client')).toHaveLength(2001);
  });

  it('puts the quadrants’ captions on white, so that no line runs through the words', async () => {
    await open(clientRows(20));
    await workbook.build();
    const fills = await workbook.page.evaluate(() =>
      (window.workbench?.host.book.findSheet('Client matrix')?.charts ?? []).flatMap((chart) =>
        chart.series
          .filter(({ name }) => name.startsWith('Caption '))
          .flatMap((series) => [...series.points.values()].map((point) => point.dataLabel.format.fill.color)),
      ),
    );
    expect(fills).toEqual(Array(4).fill('#FFFFFF'));
  });

  it('finds its sheet again after the user renamed it, and keeps the new name in the labels of the chart', async () => {
    await open(clientRows(20));
    await workbook.build();
    await workbook.excel('renameSheet', 'Matrix chart data', "Bob's data");
    await workbook.excel('select', 'Data', 'A2');
    const notice = await workbook.build();
    expect(notice.text).toContain('are ready.');
    expect(await names()).toEqual(['Sheet1', 'Data', ...OURS.slice(0, -1), "Bob's data"]);
    const formulas = await workbook.page.evaluate(() =>
      (window.workbench?.host.book.findSheet('Client matrix')?.charts ?? []).flatMap((chart) =>
        chart.series.flatMap((series) => [...series.points.values()].map((point) => point.dataLabel.formula)),
      ),
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(formula).toMatch(/^='Bob''s data'!\$[A-Z]+\$\d+$/);
  });

  it("rewrites its sheet and not the user's copy of it, which bears the same marks", async () => {
    await open(clientRows(20));
    await workbook.build();
    await workbook.excel('addSheet', 'Kept', [['as it was']]);
    await workbook.page.evaluate(() => {
      const book = window.workbench?.host.book;
      const [made, copy] = [book?.findSheet('Client matrix'), book?.findSheet('Kept')];
      if (!book || !made || !copy) throw new Error('A sheet is missing.');
      for (const [key, value] of made.customProperties) copy.customProperties.set(key, value);
      book.sheets.unshift(...book.sheets.splice(book.sheets.indexOf(copy), 1));
    });
    await workbook.excel('select', 'Data', 'A2');
    expect((await workbook.build()).text).toContain('The sheets “Client matrix”,');
    expect(await workbook.excel('usedAddress', 'Kept')).toBe('A1');
  });

  it('has fewer rows after a rebuild with fewer clients: nothing of the earlier build is left', async () => {
    await open(clientRows(20));
    await workbook.build();
    await workbook.excel('resizeTable', 'Clients', 'A1:D6');
    await workbook.excel('select', 'Data', 'A2');
    expect((await workbook.build()).kind).toBe('done');
    expect((await column('No.')).filter((number) => number !== '')).toHaveLength(5);
  });

  it('has no chart of an earlier build left where there is nothing to draw any more', async () => {
    await open(clientRows(20));
    await workbook.build();
    await workbook.excel('resizeTable', 'Clients', 'A1:D2');
    await workbook.excel('select', 'Data', 'A2');
    expect((await workbook.build()).kind).toBe('done');
    const [, , sheet] = await workbook.excel('sheets');
    expect(sheet?.charts.map(({ name }) => name)).toEqual(['Client matrix']);
  });

  it('takes another name when a sheet of its name is not ours, and leaves that sheet alone', async () => {
    await open(clientRows(5));
    await workbook.excel('addSheet', 'client MATRIX', [['mine']]);
    const notice = await workbook.build();
    expect(notice.text).toContain('The sheets “Client matrix 2”,');
    expect(await workbook.excel('values', 'client MATRIX', 'A1')).toEqual([['mine']]);
    expect(await workbook.excel('usedAddress', 'client MATRIX')).toBe('A1');
  });

  it('refuses a second press while the first build is still running', async () => {
    await open(clientRows(500));
    await workbook.page.evaluate(async () => {
      await Promise.all([
        window.workbench?.press('buildClientMatrix'),
        window.workbench?.press('buildClientMatrix'),
      ]);
    });
    expect(await names()).toEqual(['Sheet1', 'Data', ...OURS]);
    expect(await workbook.told()).toEqual([
      'A client matrix is being built at this moment. Wait until it is finished, then try again.',
      expect.stringContaining('The sheets “Client matrix”,'),
    ]);
  });
});
