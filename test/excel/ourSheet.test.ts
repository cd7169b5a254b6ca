import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

/** The sheet of a first build stands; the cell that was selected for it is selected again before each further one. */
async function openBuilt(): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(12));
  await buildAgain();
}

async function buildAgain(): Promise<string> {
  await workbook.excel('select', 'Data', 'B3');
  return (await workbook.build()).text;
}

async function valueAt(address: string): Promise<unknown> {
  return (await workbook.excel('formulas', 'Client matrix', address))[0]?.[0];
}

async function setHidden(isHidden: boolean): Promise<void> {
  await workbook.page.evaluate((hidden) => {
    const sheet = window.workbench?.host.book.findSheet('Client matrix');
    if (sheet) sheet.visibility = hidden ? 'Hidden' : 'Visible';
  }, isHidden);
}

describe('what the user wrote on our sheet', () => {
  it.each(['AZ2', 'A500'])('outside the matrix, in %s, is not emptied but told of', async (address) => {
    await openBuilt();
    await workbook.excel('setCells', 'Client matrix', address, [['my note']]);
    expect(await buildAgain()).toMatch(
      /The sheet “Client matrix” holds something of yours outside A1:[A-Z]+\d+,/,
    );
    expect(await valueAt(address)).toBe('my note');
    await workbook.excel('setCells', 'Client matrix', address, [[null]]);
    expect(await buildAgain()).toContain('are ready');
  });

  it('does not keep a sheet from being rebuilt whose table has grown or shrunk', async () => {
    await openBuilt();
    await workbook.excel('setCells', 'Data', 'A14', clientRows(30).slice(1));
    expect(await buildAgain()).toContain('are ready');
    const emptied = Array.from({ length: 35 }, () => [null, null, null, null]);
    await workbook.excel('setCells', 'Data', 'A5', emptied);
    expect(await buildAgain()).toContain('are ready');
  });

  it('is what is built from, where it is an Excel table with the selected cell', async () => {
    await openBuilt();
    await workbook.excel('setCells', 'Client matrix', 'AZ2', clientRows(3));
    await workbook.excel('addTable', 'Client matrix', 'AZ2:BC5', 'Mine');
    await workbook.excel('select', 'Client matrix', 'BA3');
    expect((await workbook.build()).text).toContain('The sheets “Client matrix 2”');
    expect(await valueAt('AZ3')).toBe('Client 1');
  });
});

describe('our sheet when it is hidden', () => {
  it('is shown again by the build', async () => {
    await openBuilt();
    await setHidden(true);
    expect(await buildAgain()).toContain('are ready');
    const sheet = (await workbook.excel('sheets')).find(({ name }) => name === 'Client matrix');
    expect(sheet).toMatchObject({ visibility: 'Visible', isActive: true });
  });

  it('is left alone where the structure of the workbook is protected', async () => {
    await openBuilt();
    await setHidden(true);
    await workbook.excel('protectWorkbook');
    expect(await buildAgain()).toContain('The structure of the workbook is protected');
  });
});
