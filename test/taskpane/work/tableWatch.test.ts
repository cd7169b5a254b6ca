import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundTable } from '../../../src/app/ports';
import { Stopped } from '../../../src/app/stopped';
import { SOURCE, tableOf } from '../state/fixtures';
import { FakeWorkbook } from './fakeWorkbook';
import { openPanel } from './openPanel';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const ON_SHEET: FoundTable = { ...SOURCE, sheetId: '{1}' };
const CELLS = { kind: 'cells', sheetId: '{1}' } as const;

/** A panel that shows the table of the sheet {1}. */
async function shown(table: FoundTable = ON_SHEET) {
  const workbook = new FakeWorkbook();
  workbook.found = table;
  const panel = openPanel(workbook);
  await panel.settle();
  workbook.asked.length = 0;
  return panel;
}

describe('while the panel is open', () => {
  it('a table that changes is read again once it is still, however often it changed', async () => {
    const panel = await shown();
    panel.change(CELLS);
    panel.change(CELLS);
    expect(panel.workbook.asked).toEqual([]);
    await panel.settle();
    expect(panel.workbook.asked.slice(0, 2)).toEqual(['findAgain clients', 'readColumns 0 1 2 3']);
    expect(panel.workbook.asked.filter((asked) => asked.startsWith('findAgain'))).toHaveLength(1);
  });

  it('what is chosen while it is read again stays chosen', async () => {
    const panel = await shown();
    const answer = panel.workbook.hold();
    panel.change(CELLS);
    await panel.settle();
    panel.actions.changeRate(4, 80);
    answer();
    const { mapping } = tableOf(await panel.settle()).choices;
    expect(mapping.columns[4]?.rate).toBe(80);
  });

  it('a plain block that is made a table goes on as the table, with the choices made and the view', async () => {
    const block: FoundTable = { ...ON_SHEET, key: 'block:{1}!A1', kind: 'block', name: 'A1:E9' };
    const panel = await shown(block);
    panel.actions.changeCut('worth', { kind: 'median' });
    panel.actions.openView('clients');
    vi.spyOn(panel.workbook, 'findAgain').mockResolvedValue(ON_SHEET);
    panel.change({ kind: 'added', sheetId: '{1}' });
    const state = await panel.settle();
    expect(tableOf(state).source).toMatchObject({ key: ON_SHEET.key, kind: 'table' });
    expect(tableOf(state).choices.cuts.worth).toEqual({ kind: 'median' });
    expect(state.view).toBe('clients');
  });

  it('a block that is made a table while its matrix is built keeps the key that the build saves under', async () => {
    const block: FoundTable = { ...ON_SHEET, key: 'block:{1}!A1', kind: 'block', name: 'A1:E9' };
    const panel = await shown(block);
    panel.actions.changeRate(4, 80);
    await panel.settle();
    let answer: (found: FoundTable) => void = () => undefined;
    vi.spyOn(panel.workbook, 'findAgain').mockReturnValue(new Promise((resolve) => (answer = resolve)));
    panel.change({ kind: 'added', sheetId: '{1}' });
    await panel.settle();
    const goOn = panel.workbook.hold();
    panel.actions.build();
    await panel.settle();
    answer(ON_SHEET);
    const { source } = tableOf(await panel.settle());
    expect(source).toMatchObject({ key: 'block:{1}!A1', kind: 'table', name: ON_SHEET.name });
    goOn();
    expect((await panel.settle()).build.kind).toBe('done');
  });

  it('a sheet that comes, and a table beside an Excel table, do not matter', async () => {
    const panel = await shown();
    panel.change({ kind: 'added' });
    panel.change({ kind: 'added', sheetId: '{1}' });
    await panel.settle();
    expect(panel.workbook.asked).toEqual([]);
  });

  it('a list of tables that stands open stays so while the one shown is read again', async () => {
    const panel = await shown();
    panel.actions.listTables();
    await panel.settle();
    panel.change(CELLS);
    expect((await panel.settle()).tables.isOpen).toBe(true);
    panel.actions.chooseTable(ON_SHEET);
    expect((await panel.settle()).tables.isOpen).toBe(false);
  });

  it('what happens on other sheets does not matter', async () => {
    const panel = await shown();
    panel.change({ kind: 'cells', sheetId: '{2}' });
    panel.change({ kind: 'added' });
    panel.change({ kind: 'deleted', sheetId: '{2}' });
    await panel.settle();
    expect(panel.workbook.asked).toEqual([]);
  });

  it('a table that was renamed goes by its new name, with the choices made', async () => {
    const panel = await shown();
    panel.actions.changeCut('worth', { kind: 'median' });
    await panel.settle();
    panel.workbook.found = { ...ON_SHEET, name: 'Kunden', sheet: 'Daten' };
    panel.change({ kind: 'renamed', sheetId: '{1}' });
    const table = tableOf(await panel.settle());
    expect(table.source).toMatchObject({ name: 'Kunden', sheet: 'Daten' });
    expect(table.choices.cuts.worth).toEqual({ kind: 'median' });
  });

  it('headers that moved take their meanings along', async () => {
    const panel = await shown();
    const headers = ['Revenue', 'Client', 'Direct cost', 'Freight', 'Visits'];
    panel.workbook.found = { ...ON_SHEET, headers };
    panel.change(CELLS);
    const { mapping } = tableOf(await panel.settle()).choices;
    expect(mapping.columns.slice(0, 2).map(({ use }) => use)).toEqual(['revenue', 'client']);
  });

  it('a table that was deleted is said to be gone, and the others are offered', async () => {
    const panel = await shown();
    panel.workbook.found = null;
    panel.workbook.others = [{ ...ON_SHEET, key: 'other', name: 'Other', headers: ['Client', 'Revenue'] }];
    panel.change({ kind: 'deleted', sheetId: '{1}' });
    const { table, tables } = await panel.settle();
    expect(table).toEqual({
      kind: 'none',
      why: expect.stringMatching(/^Clients is no longer in this workbook/) as string,
    });
    expect(tables.listing.kind === 'read' && tables.listing.candidates.tables).toHaveLength(1);
  });

  it('a long table is not read unasked: the panel says that it changed until it is read', async () => {
    const panel = await shown({ ...ON_SHEET, rowCount: 50_001 });
    panel.change(CELLS);
    expect((await panel.settle()).tables.isOutdated).toBe(true);
    expect(panel.workbook.asked).toEqual([]);
    panel.actions.readAgain();
    expect((await panel.settle()).tables.isOutdated).toBe(false);
  });

  it('says nothing to someone who is typing, and looks again later', async () => {
    const panel = await shown();
    const findAgain = vi.spyOn(panel.workbook, 'findAgain');
    findAgain.mockRejectedValueOnce(new Stopped({ kind: 'editingCell' }));
    panel.change(CELLS);
    await panel.settle();
    expect((await panel.settle()).remark).toBe('');
    expect(findAgain).toHaveBeenCalledTimes(2);
  });

  it('notices a table that is typed into a workbook that had none', async () => {
    const workbook = new FakeWorkbook();
    workbook.found = null;
    const panel = openPanel(workbook);
    expect((await panel.settle()).table.kind).toBe('none');
    workbook.others = [ON_SHEET];
    panel.change(CELLS);
    expect(tableOf(await panel.settle()).source.name).toBe('Clients');
  });
});

describe('the table to begin with', () => {
  it('is the best of the workbook where none is selected, and needs no click', async () => {
    const workbook = new FakeWorkbook();
    workbook.found = null;
    workbook.others = [{ ...SOURCE, key: 'phones', headers: ['Client', 'Phone'] }, SOURCE];
    expect(tableOf(await openPanel(workbook).settle()).source.key).toBe('clients');
  });

  it('is the one used last where several would do', async () => {
    const workbook = new FakeWorkbook();
    workbook.found = null;
    workbook.others = [SOURCE, { ...SOURCE, key: 'colleague' }];
    workbook.last = 'colleague';
    expect(tableOf(await openPanel(workbook).settle()).source.key).toBe('colleague');
  });

  it('is for the person to choose where two would do as well', async () => {
    const workbook = new FakeWorkbook();
    workbook.found = null;
    workbook.others = [SOURCE, { ...SOURCE, key: 'twin', name: 'Twin' }];
    const panel = openPanel(workbook);
    const { table, tables } = await panel.settle();
    expect(table.kind).toBe('none');
    expect(tables.listing.kind).toBe('read');
    panel.actions.chooseTable({ key: 'twin', name: 'Twin' });
    expect(tableOf(await panel.settle()).source.name).toBe('Twin');
  });

  it('can be the sample, one click away', async () => {
    const workbook = new FakeWorkbook();
    workbook.found = null;
    const panel = openPanel(workbook);
    await panel.settle();
    panel.actions.insertSample();
    expect(tableOf(await panel.settle()).source.sheet).toBe('Spring Distribution');
  });

  it('another can be looked for, and the one shown kept', async () => {
    const panel = await shown();
    panel.workbook.others = [ON_SHEET, { ...ON_SHEET, key: 'other', name: 'Other' }];
    panel.actions.listTables();
    const { tables } = await panel.settle();
    expect(tables.isOpen && tables.listing.kind === 'read' && tables.listing.candidates.tables.length).toBe(
      2,
    );
    panel.actions.closeTables();
    expect((await panel.settle()).tables.isOpen).toBe(false);
    expect(tableOf(await panel.settle()).source.key).toBe('clients');
  });
});
