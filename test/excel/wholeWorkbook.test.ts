import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { cellsOf, clientTable } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

async function openBuilt(count: number): Promise<string> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(count));
  await workbook.excel('select', 'Data', 'B3');
  await workbook.excel('forgetRequests');
  return (await workbook.build()).text;
}

const OURS = ['Client matrix', 'Matrix clients', 'Matrix worklist', 'Method', 'Matrix chart data'];

async function sheetOf(name: string) {
  const found = (await workbook.excel('sheets')).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

describe('a first build', () => {
  it('makes its sheets in their order, the first one shown, the chart data hidden', async () => {
    expect(await openBuilt(5)).toContain('are ready.');
    const sheets = await workbook.excel('sheets');
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Data', ...OURS]);
    expect(sheets.filter(({ isActive }) => isActive).map(({ name }) => name)).toEqual(['Client matrix']);
    expect(sheets.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name)).toEqual([
      'Matrix chart data',
    ]);
    for (const { name, customProperties } of sheets.slice(2))
      expect(customProperties['ClientMatrix.incomplete'], name).toBe('no');
  });

  it('writes the clients as an Excel table over all of them, its figures formulas', async () => {
    await openBuilt(20);
    const { tables } = await sheetOf('Matrix clients');
    expect(tables).toHaveLength(1);
    const { headers, rows, top } = await clientTable(workbook);
    expect(rows).toHaveLength(20);
    expect(tables[0]?.address).toMatch(new RegExp(`^A${top + 1}:[A-Z]+${top + 21}$`));
    expect(headers).toContain('Profit');
    for (const row of rows) expect(String(row['Profit'])).toMatch(/^=/);
  });

  it('freezes, names, prints and colours as planned', async () => {
    await openBuilt(5);
    const clients = await sheetOf('Matrix clients');
    expect(clients.frozenRows).toBeGreaterThan(1);
    expect(clients.dropDowns).toHaveLength(1);
    expect(clients.conditionalFormats.length).toBeGreaterThan(1);
    expect(clients.print.titleRows).not.toBeNull();
    const matrix = await sheetOf('Client matrix');
    expect(Object.keys(matrix.names)).toEqual(expect.arrayContaining(['WorthCut', 'EffortCut', 'Title']));
    expect(matrix.hasGridlines).toBe(false);
    expect(matrix.print.area).not.toBeNull();
  });

  it('draws charts that read the hidden sheet, hidden cells included', async () => {
    await openBuilt(20);
    const { charts } = await sheetOf('Client matrix');
    const data = await sheetOf('Matrix chart data');
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(chart.plotVisibleOnly).toBe(false);
      for (const series of chart.series) expect(series.values?.sheetId).toBe(data.id);
    }
  });

  it('names a sheet otherwise where the user has one of that name, and leaves that one alone', async () => {
    workbook = await openWorkbook();
    await workbook.put('Data', clientRows(5));
    await workbook.put('method', [['mine']]);
    await workbook.put('Clients', [['mine too']]);
    await workbook.excel('select', 'Data', 'B3');
    expect((await workbook.build()).kind).toBe('done');
    expect((await workbook.excel('sheets')).map(({ name }) => name)).toContain('Method 2');
    expect(await cellsOf(workbook, 'method')).toEqual([['mine']]);
    expect(await cellsOf(workbook, 'Clients')).toEqual([['mine too']]);
    const formulas = (await cellsOf(workbook, 'Matrix clients')).flat().map(String);
    expect(formulas.filter((formula) => formula.includes("'Method'!"))).toEqual([]);
  });
});
