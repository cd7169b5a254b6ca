import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

/** A build's fifth and last request ends it. */
const LAST_REQUEST = 5;

/** The sheet of a first build stands, and the table it was made of is selected again. */
async function openBuilt(): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(12));
  await workbook.excel('select', 'Data', 'B3');
  await workbook.build();
}

/** Whether the sheet is marked incomplete, and whether it says so to its reader. */
async function incomplete(): Promise<{ isMarked: boolean; isSaid: boolean }> {
  const sheet = (await workbook.excel('sheets')).find(({ name }) => name === 'Client matrix');
  const used = (await workbook.excel('usedAddress', 'Client matrix')) ?? 'A1';
  const said = (await workbook.excel('values', 'Client matrix', used)).flat().join('\n');
  return {
    isMarked: sheet?.customProperties['ClientMatrix.incomplete'] === 'yes',
    isSaid: said.includes('This sheet is incomplete'),
  };
}

describe('the last request of a rebuild', () => {
  it('leaves a sheet that is marked incomplete and says so, or neither, wherever Excel breaks it off', async () => {
    await openBuilt();
    for (let atAction = 0; ; atAction++) {
      await workbook.excel('clearFaults');
      await workbook.excel('select', 'Data', 'B3');
      await workbook.excel('failAtRequest', LAST_REQUEST, { code: 'GeneralException', atAction });
      const { kind, text } = await workbook.build();
      if (kind === 'done') break;
      const { isMarked, isSaid } = await incomplete();
      expect(isSaid, `at action ${atAction}`).toBe(isMarked);
      expect(text).toContain(
        isMarked ? 'The sheet “Client matrix” is incomplete and says so' : 'is complete all the same',
      );
    }
  });

  it('is told to have done its work when only its answer was lost, and the choices stay', async () => {
    await openBuilt();
    const choices = await workbook.excel('settings');
    await workbook.excel('select', 'Data', 'B3');
    await workbook.excel('failAtRequest', LAST_REQUEST, { code: 'GeneralException', atAction: 'after all' });
    expect((await workbook.build()).text).toContain('The sheet “Client matrix” is complete all the same.');
    expect(await incomplete()).toEqual({ isMarked: false, isSaid: false });
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
    await workbook.excel('select', 'Client matrix', 'B3');
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
