import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { cellsOf } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

/** The seventh and last request of a rebuild ends it. */
const LAST_REQUEST = 7;

/** The sheet of a first build stands, and the table it was made of is selected again. */
async function openBuilt(): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(12));
  await workbook.excel('select', 'Data', 'B3');
  await workbook.build();
}

/** Which of our sheets are marked incomplete, and which say so to their readers. */
async function incomplete(): Promise<{ marked: string[]; saying: string[] }> {
  const ours = (await workbook.excel('sheets')).slice(2);
  const saying = [];
  for (const { name } of ours) {
    const said = (await cellsOf(workbook, name)).flat().join('\n');
    if (said.includes('This sheet is incomplete')) saying.push(name);
  }
  const isMarked = (sheet: (typeof ours)[number]) =>
    sheet.customProperties['ClientMatrix.incomplete'] === 'yes';
  return { marked: ours.filter(isMarked).map(({ name }) => name), saying };
}

describe('the last request of a rebuild', () => {
  it('leaves sheets that are marked incomplete and say so, or neither, wherever Excel breaks it off', async () => {
    await openBuilt();
    for (let atAction = 0; ; atAction += 3) {
      await workbook.excel('clearFaults');
      await workbook.excel('select', 'Data', 'B3');
      await workbook.excel('failAtRequest', LAST_REQUEST, { code: 'GeneralException', atAction });
      const { kind, text } = await workbook.build();
      if (kind === 'done') break;
      const { marked, saying } = await incomplete();
      expect(saying, `at action ${atAction}`).toEqual(marked);
      for (const name of marked) expect(text).toContain(`The sheet “${name}” is incomplete and says so`);
      if (marked.length === 0) expect(text).toContain('is complete all the same');
    }
  });

  it('is told to have done its work when only its answer was lost, and the choices stay', async () => {
    await openBuilt();
    const choices = await workbook.excel('settings');
    await workbook.excel('select', 'Data', 'B3');
    await workbook.excel('failAtRequest', LAST_REQUEST, { code: 'GeneralException', atAction: 'after all' });
    expect((await workbook.build()).text).toContain('The sheet “Client matrix” is complete all the same.');
    expect(await incomplete()).toEqual({ marked: [], saying: [] });
    expect(await workbook.excel('settings')).toEqual(choices);
  });
});

describe('a sheet whose clients are gone', () => {
  it('says so when the cells it was made of were emptied', async () => {
    await openBuilt();
    await workbook.excel(
      'setCells',
      'Data',
      'A1',
      Array.from({ length: 13 }, () => [null, null, null, null]),
    );
    await workbook.excel('select', 'Client matrix', 'AZ500');
    expect((await workbook.build()).text).toContain(
      'The table this sheet was made from is no longer in this workbook',
    );
  });
});

describe('a name longer than a cell can hold', () => {
  it('does not keep the sheet from being written', async () => {
    workbook = await openWorkbook();
    await workbook.put('Data', [...clientRows(3), [`=${'x'.repeat(32_766)}`, 1000, 500, 10]]);
    await workbook.excel('select', 'Data', 'B3');
    expect((await workbook.build()).kind).toBe('done');
  });
});
