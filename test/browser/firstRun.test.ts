import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it as inGrid, type GridPage } from '../support/gridPage';
import { it, type TestWorkbench } from '../support/workbench';
import { UNSEEN_TABLES } from '../support/unseenTables';
import type { UnseenTable } from '../support/unseenTables';
import { readyToBuild } from './panelTable';

/** What a new user may spend. */
const MOST_CLICKS = 3;
const MOST_SECONDS = 60;

/** Counts what a person presses, and from when. */
class FirstMatrix {
  clicks = 0;
  readonly #pane: Frame;
  readonly #since = Date.now();

  constructor(pane: Frame) {
    this.#pane = pane;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.#pane.getByRole('button', { name }).click();
    this.clicks++;
  }

  get seconds(): number {
    return (Date.now() - this.#since) / 1000;
  }
}

/** The table on a sheet of its own, as an Excel table or as plain cells; another sheet stays selected. */
async function give(addin: TestWorkbench, { kind, cells }: UnseenTable): Promise<void> {
  await addin.excel('addSheet', 'Given', [...cells]);
  if (kind !== 'block')
    await addin.excel('addTable', 'Given', addressOf(cells), 'Given', kind === 'tableWithTotals');
}

function addressOf(cells: UnseenTable['cells']): string {
  return `A1:${String.fromCharCode(64 + (cells[0]?.length ?? 1))}${String(cells.length)}`;
}

/** The same in a new workbook with a grid, which reckons its formulas. */
async function giveInGrid({ page }: GridPage, { kind, cells }: UnseenTable): Promise<Frame> {
  await page.goto('/?workbook=new');
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.host.paneReady);
  await page.evaluate(
    async ([rows, address, isTable, hasTotals]) => {
      const { workbench } = window;
      const old = document.querySelector('iframe');
      if (!workbench || !old) throw new Error('The page has no workbook.');
      workbench.addSheet('Given', rows);
      if (isTable) workbench.addTable('Given', address, 'Given', hasTotals);
      old.replaceWith(workbench.host.openPane(old.src));
      await workbench.host.paneReady;
    },
    [[...cells], addressOf(cells), kind !== 'block', kind === 'tableWithTotals'] as const,
  );
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The page has no pane.');
  return pane;
}

/** What the sheet of clients says of each client's profit. */
async function profitsOf(grid: GridPage): Promise<Record<string, number>> {
  const rows = (await grid.values('Matrix clients', 'A1:Z30')) ?? [];
  const header = rows.find((row) => row.includes('Cost to serve')) ?? [];
  const [client, profit] = [header.indexOf('Client'), header.indexOf('Profit')];
  const body = rows.slice(rows.indexOf(header) + 1).filter((row) => typeof row[profit] === 'number');
  return Object.fromEntries(
    body.map((row) => [String(row[client]), Math.round(Number(row[profit]) * 1e4) / 1e4]),
  );
}

describe('a new user, with a workbook whose headers were never seen', () => {
  inGrid.for(UNSEEN_TABLES)('$what: the right matrix is there in three clicks', async (table, { grid }) => {
    const pane = await giveInGrid(grid, table);
    const first = new FirstMatrix(pane);
    await pane.getByRole('button', { name: 'Build client matrix', disabled: false }).waitFor();
    await first.press('Build client matrix');
    await pane.getByRole('heading', { name: /ready/ }).waitFor();
    expect(first.clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(first.seconds).toBeLessThan(MOST_SECONDS);
    expect(await profitsOf(grid)).toEqual(table.profits);
  });
});

describe('a new user without a table', () => {
  it('an empty workbook: the sample is one click away, and its matrix another', async ({ addin }) => {
    const pane = await addin.reopenPane();
    const first = new FirstMatrix(pane);
    await first.press('Insert the sample');
    await readyToBuild(pane);
    await first.press('Build client matrix');
    await pane.getByRole('heading', { name: /ready/ }).waitFor();
    expect(first.clicks).toBe(2);
    expect(first.seconds).toBeLessThan(MOST_SECONDS);
  });

  it('a table typed by hand is noticed while it is typed, and grows with its rows', async ({ addin }) => {
    const pane = await addin.reopenPane();
    await pane.getByRole('button', { name: 'Insert the sample' }).waitFor();
    await addin.excel('type', 'Sheet1', 'B2', [['Customer', 'Sales', 'Cost of goods', 'Freight']]);
    await addin.excel('type', 'Sheet1', 'B3', [['Adler', 900, 500, 40]]);
    await pane.getByText('1 row').first().waitFor();
    await addin.excel('type', 'Sheet1', 'B4', [
      ['Birch', 700, 500, 90],
      ['Cedar', 400, 150, 10],
      ['Daisy', 300, 200, 120],
    ]);
    await pane.getByText('4 rows').first().waitFor();
    await readyToBuild(pane);
    const first = new FirstMatrix(pane);
    await first.press('Build client matrix');
    await pane.getByRole('heading', { name: /ready/ }).waitFor();
    expect(first.clicks).toBe(1);
  });
});

describe('which table', () => {
  it('is taken from a list that says why each may be it', async ({ addin }) => {
    const [dutch, spanish] = UNSEEN_TABLES;
    if (!dutch || !spanish) throw new Error('There are no tables to choose from.');
    await give(addin, dutch);
    await addin.excel('addSheet', 'Second', [...spanish.cells]);
    const pane = await addin.reopenPane();
    const list = pane.getByRole('list', { name: 'Which table holds your clients?' });
    const another = pane.getByRole('button', { name: 'Another table…' });
    await list.or(another).first().waitFor();
    if (await another.isVisible()) await another.click();
    const row = list.getByRole('button', { name: /Second/ });
    expect(await row.innerText()).toMatch(/Client name, Revenue, Direct cost and Charge \(money\) found/);
    await row.click();
    await pane.getByText('Aceites del Sur').first().waitFor();
  });
});

describe('a table that changes while the panel is open', () => {
  const [dutch] = UNSEEN_TABLES;

  it('is said to be gone once it was deleted, and the panel offers what is left', async ({ addin }) => {
    if (!dutch) throw new Error('There is no table.');
    await give(addin, dutch);
    const pane = await addin.reopenPane();
    await readyToBuild(pane);
    await addin.excel('deleteSheet', 'Given');
    await pane.getByText('Given is no longer in this workbook').first().waitFor();
    await pane.getByRole('button', { name: 'Insert the sample' }).waitFor();
  });

  it('goes by its new name when it is read again', async ({ addin }) => {
    if (!dutch) throw new Error('There is no table.');
    await give(addin, dutch);
    const pane = await addin.reopenPane();
    await readyToBuild(pane);
    await addin.excel('renameSheet', 'Given', 'Klanten');
    await pane.getByRole('button', { name: 'Read again' }).first().click();
    await pane.getByText('Sheet “Klanten”').waitFor();
  });
});
