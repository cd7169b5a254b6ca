import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import { giveFunctions, listCells } from './functionCells';
import { build, giveClients, openView } from './panelTable';

describe('functions in the workbook', () => {
  it('are listed first, then frozen into the values they show; an error stays and is told', async ({
    addin,
  }) => {
    const { pane } = addin;
    await giveFunctions(addin);
    await listCells(pane, 'List what would be frozen');
    await pane.getByText('A3 · #NAME?').waitFor();
    expect(await addin.excel('formulas', 'Sheet1', 'A1')).toEqual([['=CLIENTS.HHI(C1:C9)']]);
    await pane.getByRole('button', { name: 'Freeze 2 formulas' }).click();
    await pane.locator('.cell-task').getByText('2 formulas became values.').waitFor();
    expect(await addin.excel('formulas', 'Sheet1', 'A1:A4')).toEqual([
      [0.25],
      [''],
      ['=CLIENTS.SEGMENT(C1:E9)'],
      ['="CLIENTS.HHI(C1)"'],
    ]);
  });

  it('stay as they are where the formula was changed after it was listed', async ({ addin }) => {
    const { pane } = addin;
    await giveFunctions(addin);
    await listCells(pane, 'List what would be frozen');
    await pane.getByRole('button', { name: 'Freeze 2 formulas' }).waitFor();
    await addin.excel('setCells', 'Sheet1', 'A1', [[{ formula: '=CLIENTS.HHI(D1:D9)', result: 0.5 }]]);
    await pane.getByRole('button', { name: 'Freeze 2 formulas' }).click();
    await pane.getByText('It changed after it was listed.').waitFor();
    expect(await addin.excel('formulas', 'Sheet1', 'A1')).toEqual([['=CLIENTS.HHI(D1:D9)']]);
  });

  it('that show #NAME? are listed before they are entered again', async ({ addin }) => {
    const { pane } = addin;
    await giveFunctions(addin);
    await listCells(pane, 'List what would be repaired');
    await pane.getByRole('button', { name: 'Repair 1 formula' }).waitFor();
    expect(await pane.getByText('A3 · #NAME?').count()).toBe(1);
  });

  it('on a protected sheet are told and left', async ({ addin }) => {
    await giveFunctions(addin);
    await addin.excel('protectSheet', 'Sheet1');
    await listCells(addin.pane, 'List what would be repaired');
    await addin.pane.getByText('The sheet is protected').waitFor();
    expect(await addin.pane.getByRole('button', { name: /^Repair / }).count()).toBe(0);
  });
});

it('a snapshot stands beside the matrix and outlives its removal', async ({ addin }) => {
  const { pane } = addin;
  await giveClients(addin);
  await build(pane);
  await pane.getByRole('button', { name: 'Keep a snapshot' }).click();
  await pane.locator('.result').getByText('A snapshot: no build changes it.').waitFor();
  await openView(pane, 'Workbook');
  await pane.getByText('Remove the client matrix…').click();
  await pane.getByRole('button', { name: 'Remove the client matrix' }).click();
  await pane.locator('.result').getByText('The client matrix was removed.').waitFor();
  const names = (await addin.excel('sheets')).map(({ name }) => name);
  expect(names.filter((name) => /\d{4}-\d\d-\d\d$/.test(name))).toHaveLength(3);
  expect(names).toHaveLength(4);
});
