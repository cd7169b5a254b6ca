import { describe, expect, it } from 'vitest';
import { addressBeside, clientTable, writeBeside } from './support/matrix';
import { buildAgain, openBuilt } from './support/rebuild';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

async function tabs(): Promise<string[]> {
  return (await workbook.excel('sheets')).map(({ name }) => name);
}

describe('the tabs of our sheets', () => {
  it('stand in their order again when some were deleted, wherever people moved ours', async () => {
    workbook = await openBuilt();
    await workbook.put('Mine', [['mine']]);
    const before = await tabs();
    expect(before.at(-1)).toBe('Mine');
    for (const gone of [['Client matrix'], ['Matrix worklist', 'Method'], ['Matrix chart data']]) {
      for (const name of gone) await workbook.excel('deleteSheet', name);
      expect(await buildAgain(workbook)).toContain('are ready.');
      expect(await tabs()).toEqual(before);
    }
  });
});

describe('a column that people put between ours', () => {
  it('stays where it is and the same column, with what stands in it beside the right clients', async () => {
    workbook = await openBuilt();
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('MatrixClients').columns.add(5, undefined, 'Mine');
        await context.sync();
      }),
    );
    await writeBeside(workbook, 'Client 5', 'Mine', 'kept');
    await workbook.excel('setCells', 'Data', 'B2', [[99_999], [1]]);
    const { headers } = await clientTable(workbook);
    expect(headers[5]).toBe('Mine');
    await workbook.excel('forgetRequests');
    expect(await buildAgain(workbook)).toContain('are ready.');
    const after = await clientTable(workbook);
    expect(after.headers).toEqual(headers);
    expect(after.rows.filter((row) => row['Mine'] !== '').map((row) => row['Client'])).toEqual(['Client 5']);
    const profit = await addressBeside(workbook, 'Client 5', 'Profit');
    const contribution = await addressBeside(workbook, 'Client 5', 'Contribution');
    const [[formula]] = (await workbook.excel('formulas', 'Matrix clients', profit)) as [[string]];
    expect(formula).toContain(contribution.replace(/^[A-Z]+/, '$$$&'));
  });
});

describe('a client that has left the source', () => {
  it('is told once, and goes with the next build where nobody wrote or coloured anything beside it', async () => {
    workbook = await openBuilt();
    await writeBeside(workbook, 'Client 4', 'Note', 'was a good one');
    const colored = await addressBeside(workbook, 'Client 5', 'Owner');
    await workbook.excel('setStyle', 'Matrix clients', colored, { fill: '#FF8800' });
    await workbook.excel('setCells', 'Data', 'A4', [['New 1'], ['New 2'], ['New 3']]);
    const left = async () =>
      (await clientTable(workbook)).rows
        .filter((row) => row['Segment'] === 'Left')
        .map((row) => row['Client']);
    await buildAgain(workbook);
    expect((await left()).sort()).toEqual(['Client 3', 'Client 4', 'Client 5']);
    await buildAgain(workbook);
    expect((await left()).sort()).toEqual(['Client 4', 'Client 5']);
    await workbook.excel('setCells', 'Data', 'A5', [['Client 4']]);
    await buildAgain(workbook);
    expect((await left()).sort()).toEqual(['Client 5', 'New 2']);
    const { rows } = await clientTable(workbook);
    expect(rows.find((row) => row['Client'] === 'Client 4')?.['Note']).toBe('was a good one');
  });
});

describe('a cut that people typed', () => {
  const cutOf = async (name: string) =>
    (await workbook.excel('sheets')).find((sheet) => sheet.name === 'Client matrix')?.names[name] ?? '';

  it('is replaced by a rebuild, which says so', async () => {
    workbook = await openBuilt();
    await workbook.excel('setCells', 'Client matrix', await cutOf('WorthCut'), [[0.375]]);
    const told = await buildAgain(workbook);
    expect(told).toContain(
      'On the sheet “Client matrix” the worth cut typed by hand, 37.5%, was replaced: to keep it, enter it in the panel and build again.',
    );
    expect(told).not.toContain('the effort cut');
    const [[cut]] = (await workbook.excel('formulas', 'Client matrix', await cutOf('WorthCut'))) as [
      [string],
    ];
    expect(cut).toMatch(/^=/);
    expect(await buildAgain(workbook)).not.toContain('typed by hand');
  });
});
