import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

const clients = [
  ['Client', 'Revenue', 'Revenue', null],
  ['Baer', 100, 1, 'a'],
  ['Cato', 200, 2, 'b'],
  ['Total', 300, 3, null],
];

describe('tables through office.js', () => {
  it('are found from a cell with their columns, in one request', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:D4', 'Clients', true);
    await bench.excel('select', 'Data', 'B2');
    await bench.excel('forgetRequests');
    const seen = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell();
        const tables = cell.getTables(false).load('items/name,items/showTotals,items/columns/items/name');
        await context.sync();
        const [table] = tables.items;
        return [table?.name, table?.showTotals, table?.columns.items.map((column) => column.name)];
      }),
    );
    expect(seen).toEqual(['Clients', true, ['Client', 'Revenue', 'Revenue2', 'Column4']]);
    expect(await bench.requests()).toHaveLength(1);
  });

  it('have a body without header and totals, and columns by name and index', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:D4', 'Clients', true);
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('clients');
        const body = table.getDataBodyRange().load('address');
        const column = table.columns.getItem('REVENUE2').load('index');
        const values = column.getDataBodyRange().load('values');
        const first = table.columns.getItemAt(0).getDataBodyRange().load('address');
        const header = table.getHeaderRowRange().load('address');
        const totals = table.getTotalRowRange().load('address');
        const rows = table.rows.getCount();
        await context.sync();
        return [
          body.address,
          column.index,
          values.values,
          first.address,
          header.address,
          totals.address,
          rows.value,
        ];
      }),
    );
    expect(read).toEqual(['Data!A2:D3', 2, [[1], [2]], 'Data!A2:A3', 'Data!A1:D1', 'Data!A4:D4', 2]);
  });

  it('keep their id when renamed, and grow with the rows a person adds', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:D3', 'Clients');
    const id = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Clients').load('id');
        table.name = 'Kunden';
        await context.sync();
        return table.id;
      }),
    );
    await bench.excel('resizeTable', 'Kunden', 'A1:D4');
    const address = await bench.pane.evaluate(
      (tableId) =>
        Excel.run(async (context) => {
          const range = context.workbook.tables.getItem(tableId).getRange().load('address');
          await context.sync();
          return range.address;
        }),
      id,
    );
    expect(address).toBe('Data!A1:D4');
  });

  it('are refused over each other and where missing, with the statement', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:D3', 'Clients');
    const overlap = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getItem('Data').tables.add('C2:E5', true);
        await context.sync();
      }),
    );
    expect(overlap).toMatchObject({ code: 'InvalidArgument', statement: 'var add = tables.add(...);' });
    const missing = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.tables.getItem('Nowhere').load('name');
        await context.sync();
      }),
    );
    expect(missing).toMatchObject({ code: 'ItemNotFound', statement: 'var table = tables.getItem(...);' });
  });
});
