import { describe, expect, it } from 'vitest';
import { addressBeside, clientTable, letters, writeBeside } from './support/matrix';
import { beside, buildAgain, openBuilt } from './support/rebuild';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

/** Swaps the first two clients' revenue, so that the order of the table changes. */
async function shuffleClients(): Promise<void> {
  await workbook.excel('setCells', 'Data', 'B2', [[99_999], [1]]);
}

describe('what people wrote beside a client', () => {
  it('stays beside it when the table is built again in another order, formats too', async () => {
    workbook = await openBuilt();
    await writeBeside(workbook, 'Client 5', 'Override', 'Prime');
    await writeBeside(workbook, 'Client 5', 'Override reason', '=not a formula');
    await writeBeside(workbook, 'Client 9', 'Note', 'call in May');
    const due = await addressBeside(workbook, 'Client 9', 'Due date');
    await workbook.excel('setCells', 'Matrix clients', due, [[46_000]]);
    await workbook.excel('setStyle', 'Matrix clients', due, { fill: '#FF8800', bold: true });
    const before = await addressBeside(workbook, 'Client 9', 'Note');
    await shuffleClients();
    await workbook.excel('setCells', 'Data', 'B10', [[50_000]]);
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect(await addressBeside(workbook, 'Client 9', 'Note')).not.toBe(before);
    expect(await beside(workbook, 'Client 5', 'Override')).toBe('Prime');
    expect(await beside(workbook, 'Client 5', 'Override reason')).toBe('=not a formula');
    expect(await beside(workbook, 'Client 9', 'Note')).toBe('call in May');
    const now = await addressBeside(workbook, 'Client 9', 'Due date');
    expect(await beside(workbook, 'Client 9', 'Due date')).toBe(46_000);
    expect((await workbook.excel('styles', 'Matrix clients', now))[0]?.[0]).toMatchObject({
      fill: '#FF8800',
      bold: true,
    });
    const { rows } = await clientTable(workbook);
    expect(rows.filter((row) => row['Note'] !== '')).toHaveLength(1);
  });

  it('stays when their client has left, whose row moves to the end', async () => {
    workbook = await openBuilt();
    await writeBeside(workbook, 'Client 3', 'Note', 'was a good one');
    await workbook.excel('setCells', 'Data', 'A4', [['Newcomer']]);
    expect(await buildAgain(workbook)).toContain('are ready.');
    const { rows } = await clientTable(workbook);
    expect(rows.at(-1)).toMatchObject({ Client: 'Client 3', Note: 'was a good one' });
    expect(rows).toHaveLength(13);
  });

  it('stays in a column of their own, its formulas beside the right client', async () => {
    workbook = await openBuilt();
    const { headers, top, rows } = await clientTable(workbook);
    const column = headers.length;
    await workbook.page.evaluate(
      ([row, at, count]) => {
        const book = window.workbench?.host.book;
        const table = book?.tables.find(({ name }) => name.startsWith('Matrix'));
        if (!book || !table) throw new Error('There is no table.');
        book.home.resizeTable(table.id, { row, column: 0, rows: count + 1, columns: at + 1 });
      },
      [top, column, rows.length] as const,
    );
    const at = letters(column);
    await workbook.excel('setCells', 'Matrix clients', `${at}${top + 1}`, [['Mine']]);
    const index = rows.findIndex((row) => row['Client'] === 'Client 7');
    const sheetRow = top + 2 + index;
    await workbook.excel('setCells', 'Matrix clients', `${at}${sheetRow}`, [
      [{ formula: `=C${sheetRow}*2`, result: 2 }],
    ]);
    await shuffleClients();
    expect(await buildAgain(workbook)).toContain('are ready.');
    const after = await clientTable(workbook);
    expect(after.headers.at(-1)).toBe('Mine');
    expect(after.rows.filter((row) => row['Mine'] !== '')).toEqual([
      expect.objectContaining({ Client: 'Client 7', Mine: '=[@[Revenue]]*2' }),
    ]);
  });
});

describe('texts that people worded anew', () => {
  it('stay: a title, the label of a segment, the title of a chart', async () => {
    workbook = await openBuilt();
    const matrix = (await workbook.excel('sheets')).find(({ name }) => name === 'Client matrix');
    const title = matrix?.names['Title'] ?? '';
    const label = matrix?.names['SegmentTopLeft'] ?? '';
    await workbook.excel('setCells', 'Client matrix', title, [['Our clients in 2026']]);
    await workbook.excel('setCells', 'Client matrix', label, [['Stars']]);
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect(await workbook.excel('values', 'Client matrix', title)).toEqual([['Our clients in 2026']]);
    expect(await workbook.excel('values', 'Client matrix', label)).toEqual([['Stars']]);
    await workbook.excel('setCells', 'Client matrix', title, [['']]);
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect(await workbook.excel('values', 'Client matrix', title)).toEqual([['Client matrix']]);
  });
});

describe('a rebuild that Excel breaks off', () => {
  it('costs people nothing of what they wrote, wherever it breaks', async () => {
    workbook = await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    for (const atAction of [20, 60, 90, 150, 250, 400]) {
      await workbook.excel('select', 'Data', 'B3');
      await workbook.excel('failAtRequest', 6, { code: 'GeneralException', atAction });
      expect((await workbook.build()).kind).toBe('problem');
      await workbook.excel('clearFaults');
      expect(await buildAgain(workbook), String(atAction)).toContain('are ready.');
      expect(await beside(workbook, 'Client 2', 'Note'), String(atAction)).toBe('kept');
      expect(await workbook.excel('settings')).not.toHaveProperty('ClientMatrix.kept');
    }
  });
});
