import { describe, expect, it } from 'vitest';
import { clientRows, HEADERS } from './support/clients';
import { cellsOf, clientTable } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook, Rows } from './support/workbook';

let workbook: OpenWorkbook;

/** A sheet "Data" with these cells, B3 selected; no Excel table. */
async function openBlock(rows: Rows): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', rows);
  await workbook.excel('select', 'Data', 'B3');
}

async function openTable(rows: Rows, hasTotals = false): Promise<void> {
  await openBlock(rows);
  await workbook.excel('addTable', 'Data', `A1:D${rows.length}`, 'Clients', hasTotals);
}

async function clientCount(): Promise<number> {
  return (await clientTable(workbook)).rows.filter((row) => row['No.'] !== '').length;
}

/** The number beside a label on the first sheet. */
async function numberBeside(label: string): Promise<unknown> {
  const row = (await cellsOf(workbook, 'Client matrix')).find((each) => each.includes(label)) ?? [];
  return row.find((cell) => typeof cell === 'number');
}

describe('where there is no client table', () => {
  it('says so, and where it looked', async () => {
    await openBlock(clientRows(3));
    await workbook.excel('select', 'Data', 'H20');
    expect((await workbook.build()).text).toBe(
      'There is no client table around cell H20 of the sheet “Data”. Select one cell inside the table of clients, then try again.',
    );
  });

  it('asks for one cell when several areas are selected', async () => {
    await openBlock(clientRows(3));
    await workbook.excel('select', 'Data', 'A1:B2,D4');
    expect((await workbook.build()).text).toContain('Several areas are selected (');
  });

  it('asks for a cell when a drawing is selected', async () => {
    await openBlock(clientRows(3));
    await workbook.excel('selectDrawing');
    expect((await workbook.build()).text).toContain('No cell is selected.');
  });

  it('says that there are no clients below a header alone', async () => {
    await openBlock([HEADERS]);
    await workbook.excel('select', 'Data', 'B1');
    expect((await workbook.build()).text).toContain('There are no clients below the headers');
  });

  it('opens the panel with the sentence', async () => {
    await openBlock([['']]);
    await workbook.page.evaluate(() => window.workbench?.host.setPaneVisible(false));
    await workbook.build();
    expect(await workbook.page.locator('#pane').isVisible()).toBe(true);
  });
});

describe('what refuses to be written', () => {
  it('says that a cell is being edited, and does nothing', async () => {
    await openTable(clientRows(3));
    await workbook.excel('editCell', true);
    expect((await workbook.build()).text).toBe(
      'A cell is being edited. Finish it with Enter or Esc, then try again.',
    );
    await workbook.excel('editCell', false);
    expect(await workbook.excel('sheets')).toHaveLength(2);
  });

  it('says that the structure of the workbook is protected', async () => {
    await openTable(clientRows(3));
    await workbook.excel('protectWorkbook');
    expect((await workbook.build()).text).toContain('The structure of the workbook is protected');
    expect(await workbook.excel('sheets')).toHaveLength(2);
  });

  it('says that its own sheet is protected, and leaves it alone', async () => {
    await openTable(clientRows(3));
    await workbook.build();
    const before = await cellsOf(workbook, 'Client matrix');
    await workbook.excel('protectSheet', 'Client matrix');
    await workbook.excel('select', 'Data', 'B3');
    expect((await workbook.build()).text).toContain('The sheet “Client matrix” is protected');
    expect(await cellsOf(workbook, 'Client matrix')).toEqual(before);
  });

  it('reads a table on a protected sheet', async () => {
    await openTable(clientRows(3));
    await workbook.excel('protectSheet', 'Data');
    expect((await workbook.build()).kind).toBe('done');
  });
});

describe('tables of every shape', () => {
  it('leaves the totals row of an Excel table out', async () => {
    const rows = clientRows(5);
    await openTable([...rows, ['Total', 1, 2, 3]], true);
    await workbook.build();
    expect(await clientCount()).toBe(5);
    expect(await numberBeside('Rows in the table')).toBe(5);
  });

  it('reads a plain block below a title and a row of groups', async () => {
    await openBlock([['', 'Money', '', ''], ...clientRows(5)]);
    expect((await workbook.build()).kind).toBe('done');
    expect(await clientCount()).toBe(5);
  });

  it('reads an Excel table that touches other cells as what it is, with one more request', async () => {
    await openTable(clientRows(5));
    await workbook.excel('setCells', 'Data', 'E1', [['Note'], ['next to it']]);
    await workbook.excel('forgetRequests');
    await workbook.build();
    expect(await clientCount()).toBe(5);
    expect(await workbook.requests()).toHaveLength(7);
  });

  it('reads all rows of an Excel table with a blank row in it', async () => {
    const rows: Rows = [...clientRows(3), ['', '', '', ''], ...clientRows(4).slice(1)];
    await openTable(rows);
    await workbook.build();
    expect(await clientCount()).toBe(7);
    expect(await numberBeside('Rows set aside')).toBe(1);
  });

  it('ties when some of 500 rows are blank, text, in error or negative', async () => {
    const rows: Rows[number][] = clientRows(500);
    rows[10] = ['Blank', null, 1, 1];
    rows[20] = ['Text', 'soon', 1, 1];
    rows[30] = ['Error', { error: '#N/A' }, 1, 1];
    rows[40] = ['Credit', -500, 1, 1];
    rows[50] = ['As text', '1234.5', 1, 1];
    await openTable(rows);
    await workbook.build();
    expect(await numberBeside('Rows set aside')).toBe(3);
    expect(await clientCount()).toBe(497);
    expect(await numberBeside('Rows in the table')).toBe(500);
    const told = (await cellsOf(workbook, 'Method')).flat().join('\n');
    for (const place of ['B11', 'B21', 'B31']) expect(told).toContain(place);
  });
});

describe('names that look like something else', () => {
  const names = [
    '=HYPERLINK("http://x")',
    '<img src=x onerror=alert(1)>',
    '+1',
    '-Dash',
    '@at',
    "'quoted",
    '00123',
    '1/2',
    'TRUE',
    '#N/A',
    '\tTab',
  ];

  it('stand on the sheet letter by letter, as texts', async () => {
    await openTable([HEADERS, ...names.map((name, index) => [name, 1000 + index, 500, 10])]);
    await workbook.build();
    const { top } = await clientTable(workbook);
    // The workbook in memory tells no value of a formula: what it tells is a text.
    const cells = await workbook.excel('values', 'Matrix clients', `B${top + 2}:B${top + 1 + names.length}`);
    expect(cells.flat().sort()).toEqual([...names].sort());
    expect(await clientCount()).toBe(names.length);
  });

  it('tell a client called #N/A from a name in error', async () => {
    await openTable([HEADERS, ['#N/A', 10, 5, 1], [{ error: '#N/A' }, 10, 5, 1], ['Acme', 20, 5, 1]]);
    await workbook.build();
    expect(await clientCount()).toBe(2);
    expect(await numberBeside('Rows set aside')).toBe(1);
  });
});

describe('names that no cell likes', () => {
  const names = ['x'.repeat(300), 'two\nlines', '"quoted"', "O'Hara & Söhne", '‏אבג דהו', '{=A1}', 'a;b,c'];

  it('stand in the table as they are, and in the chart data as formulas that never hold them', async () => {
    await openTable([HEADERS, ...names.map((name, index) => [name, 1000 + index, 500, 10])]);
    expect((await workbook.build()).kind).toBe('done');
    const { rows } = await clientTable(workbook);
    expect(rows.map((row) => row['Client']).sort()).toEqual([...names].sort());
    const sheets = ['Client matrix', 'Matrix clients', 'Matrix worklist', 'Matrix chart data'];
    for (const sheet of sheets)
      for (const cell of (await cellsOf(workbook, sheet)).flat())
        if (String(cell).startsWith('=')) for (const name of names) expect(cell).not.toContain(name);
  });
});
