import { describe, expect, it } from 'vitest';
import { addressBeside, clientTable, writeBeside } from './support/matrix';
import { beside, buildAgain, openBuilt } from './support/rebuild';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

const HEADERS = { client: 'Client', number: 'No.' } as const;

/** A client of our list, the first of its name unless said otherwise. */
function listed(client: string, before = 0) {
  return { key: 'clients', sheet: 'Matrix clients', headers: HEADERS, client, before };
}

/** Where the clients stand, as the panel knows them: the plain cells of the sheet Data. */
async function sourceIn(workbook: OpenWorkbook): Promise<string> {
  await workbook.excel('select', 'Data', 'B3');
  return workbook.pane.evaluate(async () => JSON.stringify(await window.adapter?.found()));
}

async function readNotes(workbook: OpenWorkbook, client: ReturnType<typeof listed>, source: string) {
  return workbook.pane.evaluate(([source, client]) => window.adapter?.readNotes(source, client as never), [
    source,
    client,
  ] as const);
}

async function write(
  workbook: OpenWorkbook,
  client: ReturnType<typeof listed>,
  change: { readonly header: string; readonly was: string; readonly text: string },
  source: string,
): Promise<string> {
  return workbook.pane.evaluate(
    ([source, client, change]) => window.adapter?.writeNote(source, client as never, change as never) ?? '',
    [source, client, change] as const,
  );
}

/** All cells of all sheets, so that nothing written goes unseen. */
async function everything(workbook: OpenWorkbook): Promise<Map<string, unknown>> {
  const cells = new Map<string, unknown>();
  for (const { name } of await workbook.excel('sheets')) {
    const used = (await workbook.excel('usedAddress', name)) ?? 'A1';
    const [start = 'A1'] = used.split(':');
    const rows = await workbook.excel('formulas', name, used);
    rows.forEach((row, down) => {
      row.forEach((cell, right) => cells.set(`${name} ${start} ${String(down)} ${String(right)}`, cell));
    });
  }
  return cells;
}

describe('a note', () => {
  it('is written as a text into its own cell and no other, in four requests', async () => {
    const workbook = await openBuilt();
    const source = await sourceIn(workbook);
    const before = await everything(workbook);
    for (const text of ['=1+1', '00123', '+4', "'quoted", 'plain\nwords']) {
      const was = (await beside(workbook, 'Client 5', 'Note')) as string;
      await workbook.excel('forgetRequests');
      expect(await write(workbook, listed('Client 5'), { header: 'Note', was, text }, source)).toBe('');
      expect(await workbook.requests()).toHaveLength(4);
      expect(await beside(workbook, 'Client 5', 'Note')).toBe(text);
      const read = await readNotes(workbook, listed('Client 5'), source);
      expect(read?.notes[0]).toEqual({ text, isFormula: false });
      expect(read?.besides).toEqual(['Prime', '']);
    }
    const after = await everything(workbook);
    expect([...after].filter(([place, cell]) => before.get(place) !== cell)).toHaveLength(1);
  });

  it('stays beside its own client of two of a name, however people sort the list, and when it is built again', async () => {
    const rows = [
      ['Client', 'Revenue', 'Direct cost', 'Freight'],
      ['Twin', 1000, 900, 50],
      ['Other', 500, 100, 10],
      ['Twin', 1000, 100, 50],
    ];
    const workbook = await openBuilt(rows);
    const source = await sourceIn(workbook);
    const profits = async () =>
      (await clientTable(workbook)).rows.map((row) => [
        row['Client'],
        row['Revenue'],
        row['Direct cost'],
        row['Note'],
      ]);
    const table =
      (await workbook.excel('sheets')).find(({ name }) => name === 'Matrix clients')?.tables[0]?.name ?? '';
    await workbook.excel('sortTable', table, 3, true);
    await write(workbook, listed('Twin', 0), { header: 'Note', was: '', text: 'earns much' }, source);
    await write(workbook, listed('Twin', 1), { header: 'Note', was: '', text: 'earns little' }, source);
    await buildAgain(workbook);
    expect(await profits()).toEqual([
      ['Twin', 1000, 100, 'earns much'],
      ['Other', 500, 100, ''],
      ['Twin', 1000, 900, 'earns little'],
    ]);
  });

  it('is refused in a sentence where it cannot be written, and nothing is written', async () => {
    const workbook = await openBuilt();
    const source = await sourceIn(workbook);
    const note = { header: 'Note', was: '', text: 'mine' };
    await writeBeside(workbook, 'Client 5', 'Note', 'theirs');
    expect(await write(workbook, listed('Client 5'), note, source)).toMatch(
      /^“Note” of Client 5 was changed/,
    );
    const formula = await addressBeside(workbook, 'Client 6', 'Note');
    await workbook.excel('setCells', 'Matrix clients', formula, [[{ formula: '="a"&"b"', result: '' }]]);
    expect(await write(workbook, listed('Client 6'), note, source)).toMatch(
      /^“Note” of Client 6 was changed/,
    );
    expect(await write(workbook, listed('Client 99'), note, source)).toMatch(
      /^Client 99 is not on the sheet/,
    );
    await workbook.excel('protectSheet', 'Matrix clients');
    expect(await write(workbook, listed('Client 7'), note, source)).toMatch(
      /is protected, so nothing was written/,
    );
    await workbook.excel('protectSheet', 'Matrix clients', false);
    await workbook.excel('editCell', true);
    expect(await readNotes(workbook, listed('Client 7'), source).catch(String)).toMatch(
      /editingCell|Stopped/,
    );
    await workbook.excel('editCell', false);
    const [top] = [(await clientTable(workbook)).top];
    const headers = (await clientTable(workbook)).headers;
    const renamed = await addressBeside(workbook, 'Client 5', 'Note');
    const letter = renamed.replace(/\d+/, '');
    await workbook.excel('type', 'Matrix clients', `${letter}${String(top + 1)}`, [['My note']]);
    expect(headers).toContain('Note');
    expect(await write(workbook, listed('Client 7'), note, source)).toMatch(/has no column “Note” any more/);
    await workbook.excel('deleteSheet', 'Matrix clients');
    expect(await write(workbook, listed('Client 7'), note, source)).toMatch(/is no longer in this workbook/);
  });

  it('is none before anything was built', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Data', [
      ['Client', 'Revenue', 'Direct cost', 'Freight'],
      ['A', 10, 5, 1],
    ]);
    const source = await sourceIn(workbook);
    expect(await readNotes(workbook, listed('A'), source)).toBeNull();
  });
});

describe('the selected cell', () => {
  it('is told by one request in the source, by two more beside a client of ours', async () => {
    const workbook = await openBuilt();
    const source = await sourceIn(workbook);
    const selected = (): Promise<unknown> =>
      workbook.pane.evaluate((source) => window.adapter?.selectedPlace(source), source);
    await workbook.excel('select', 'Data', 'C4');
    await workbook.excel('forgetRequests');
    expect(await selected()).toEqual({ kind: 'source', row: 4, cells: ['Client 3'] });
    expect(await workbook.requests()).toHaveLength(1);
    const address = await addressBeside(workbook, 'Client 5', 'Profit');
    await workbook.excel('select', 'Matrix clients', address);
    await workbook.excel('forgetRequests');
    expect(await selected()).toMatchObject({ kind: 'listed', client: 'Client 5' });
    expect(await workbook.requests()).toHaveLength(3);
    await workbook.excel('select', 'Matrix clients', 'B2');
    expect(await selected()).toEqual({ kind: 'elsewhere' });
    await workbook.put('Mine', [['mine']]);
    await workbook.excel('select', 'Mine', 'A1');
    expect(await selected()).toEqual({ kind: 'elsewhere' });
  });

  it('can be the row of a client, which is looked at in the same request', async () => {
    const workbook = await openBuilt();
    const source = await sourceIn(workbook);
    await workbook.excel('forgetRequests');
    expect(await workbook.pane.evaluate((source) => window.adapter?.selectRow(source, 7), source)).toEqual([
      'Client 6',
    ]);
    expect(await workbook.requests()).toHaveLength(1);
    expect(await workbook.excel('selectedAddress')).toBe('Data!A7');
  });
});
