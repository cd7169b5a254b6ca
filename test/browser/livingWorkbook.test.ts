import { describe, expect } from 'vitest';
import { it, type GridPage } from '../support/gridPage';

const spring = 'Spring Distribution';

async function build(grid: GridPage): Promise<void> {
  await grid.showSheet(spring);
  await grid.goTo('A2');
  await grid.page.getByRole('button', { name: 'Build client matrix' }).first().click();
  await grid.page.waitForFunction(() =>
    window.workbench?.sheets().some(({ isActive, name }) => isActive && name === 'Client matrix'),
  );
}

/** The clients' segments by name, as the sheet of clients has them. */
async function segments(grid: GridPage): Promise<Record<string, unknown>> {
  const [header = [], ...rows] = (await grid.values('Matrix clients', 'A5:AF10')) ?? [];
  const [client, segment] = [header.indexOf('Client'), header.indexOf('Segment')];
  return Object.fromEntries(rows.map((row): [string, unknown] => [String(row[client]), row[segment]]));
}

/** Waits for a text that is drawn in the chart of the matrix. */
async function drawn(grid: GridPage, text: string): Promise<void> {
  const chart = grid.page.getByRole('img', { name: /^Client matrix: worth against effort/ });
  await chart.locator('svg text', { hasText: text }).first().waitFor({ state: 'attached' });
}

describe('the workbook lives on', () => {
  // Horngren, Cost Accounting: Spring Distribution. Between the cuts 11.2% and 16% of worth lie Q and S.
  it('a cut edited in the grid moves labels, captions and lines, and so does a cost', async ({ grid }) => {
    await build(grid);
    expect(await segments(grid)).toEqual({
      P: 'Partner',
      Q: 'Partner',
      R: 'Commodity',
      S: 'Prime',
      T: 'Underperformer',
    });
    await drawn(grid, 'Prime · 1');
    await drawn(grid, 'cut 11.2%');

    const worthCut = await grid.page.evaluate(
      () => window.workbench?.sheets().find(({ name }) => name === 'Client matrix')?.names.WorthCut,
    );
    await grid.type(worthCut ?? '', '0.16');
    await grid.goTo('A1');
    expect(await segments(grid)).toMatchObject({ P: 'Partner', Q: 'Underperformer', S: 'Commodity' });
    await drawn(grid, 'Prime · 0');
    await drawn(grid, 'Commodity · 2');
    await drawn(grid, 'cut 16.0%');

    // S pays as much and costs less: 442,656 less 350,000 is 20.9% of its revenue.
    await grid.showSheet('Matrix clients');
    expect(await grid.values('Matrix clients', 'B6:D6')).toEqual([['S', 442_656, 381_600]]);
    await grid.type('D6', '350000');
    expect(await segments(grid)).toMatchObject({ S: 'Prime' });
    await grid.showSheet('Client matrix');
    await drawn(grid, 'Prime · 1');
  });
});
