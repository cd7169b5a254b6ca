import { describe, expect, it } from 'vitest';
import { clientCards } from '../../src/app/clientCards';
import { selectedClient } from '../../src/app/selectedClient';
import type { Choices } from '../../src/app/ports';
import type { Analysis } from '../../src/app/analyse';
import { FakeClientSheets } from '../taskpane/work/fakeClientSheets';
import { analysisOfRows } from '../taskpane/state/cardFixtures';
import { ANALYSIS, CHOICES } from '../taskpane/state/fixtures';

/** The fixtures' columns, of which visits are priced and say how well known the client is, too. */
function choicesWith(change: Partial<Choices['mapping']>): Choices {
  return { ...CHOICES, mapping: { ...CHOICES.mapping, ...change } };
}

describe('the card of a client', () => {
  const card = clientCards(ANALYSIS)(3);

  it('leads from revenue to profit, part by part', () => {
    expect(card).toMatchObject({
      name: 'Underperformer',
      row: 5,
      placement: 'bottomRight',
      revenue: 100,
      directCost: 80,
      contribution: 20,
      costToServe: 25,
      profit: -5,
      worth: 0.2,
      effort: 0.25,
    });
    expect(card.costs.reduce((sum, { money }) => sum + money, 0)).toBe(card.costToServe);
  });

  it('tells its ranks, and its share of all income', () => {
    expect([card.byProfit, card.byRevenue.of]).toEqual([{ place: 4, of: 5 }, 5]);
    const cards = ANALYSIS.intake.clients.names.map((_, client) => clientCards(ANALYSIS)(client));
    expect(cards.reduce((sum, { income }) => sum + income.share, 0)).toBeCloseTo(1, 12);
    expect(cards.map(({ byProfit }) => byProfit.place)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says why it is where it is and how far it is from a better place; outside the quadrants nothing is far', () => {
    expect(card.reason).toMatchObject({ label: 'Underperformer', lossExpected: true });
    expect(card.distances?.breakEven?.priceRise).toBeCloseTo(0.05, 12);
    expect(clientCards(ANALYSIS)(4).distances).toBeNull();
  });

  it('has a label for each system that is known, each with its reason', () => {
    expect(card.labels.map(({ name }) => name)).toContain('Concentration');
    for (const { name, why } of card.labels) expect([name, why.length > 0]).toEqual([name, true]);
  });
});

describe('a row that is selected', () => {
  const LINES = [
    ['Adler', 100, 40, 5, 2],
    ['Birch', 50, 40, 5, 2],
    ['ADLER ', 60, 40, 5, 2],
    ['Total', 210, 120, 15, 6],
  ] as const;

  async function meant(
    analysis: Analysis,
    row: number,
    rows: typeof LINES | readonly unknown[] = LINES,
  ): Promise<unknown> {
    const sheets = new FakeClientSheets();
    sheets.rows = rows as typeof LINES;
    sheets.selected = row;
    return selectedClient(sheets, analysis);
  }

  it('means its client wherever several rows are one client’s', async () => {
    const orders = analysisOfRows(LINES, choicesWith({ rows: 'orders' }));
    expect(orders.intake.clients.names).toEqual(['Adler', 'Birch']);
    for (const [row, client] of [
      [2, 0],
      [3, 1],
      [4, 0],
    ] as const)
      expect(await meant(orders, row)).toEqual({ kind: 'client', client });
    expect(await meant(orders, 5)).toEqual({ kind: 'nobody' });
  });

  it('means its group where groups are placed', async () => {
    const columns = CHOICES.mapping.columns.map((column) =>
      column.header === 'Visits' ? { ...column, use: 'group' as const } : column,
    );
    const rows = [
      ['Adler', 100, 40, 5, 'North'],
      ['Birch', 50, 40, 5, 'South'],
      ['Cedar', 60, 40, 5, 'North'],
    ] as const;
    const groups = analysisOfRows(rows, choicesWith({ columns, unit: 'group' }));
    expect(groups.intake.clients.names).toEqual(['North', 'South']);
    expect(await meant(groups, 4, rows)).toEqual({ kind: 'client', client: 0 });
  });

  it('means another than was read there once the table was sorted', async () => {
    const sorted = [...LINES].reverse();
    expect(await meant(analysisOfRows(LINES), 3, sorted)).toEqual({ kind: 'changed' });
  });
});

describe('a row of our sheets', () => {
  const TWINS = [
    ['Twin', 100, 90, 5, 2],
    ['Other', 100, 40, 5, 2],
    ['Twin', 100, 10, 5, 2],
  ] as const;

  async function named(client: string, number: number | null): Promise<unknown> {
    const sheets = new FakeClientSheets();
    sheets.selected = { kind: 'listed', client, number };
    return selectedClient(sheets, analysisOfRows(TWINS));
  }

  it('means the client of its name, of two of a name the one of its number', async () => {
    expect(await named('Other', null)).toEqual({ kind: 'client', client: 1 });
    expect(await named('Twin', 1)).toEqual({ kind: 'client', client: 2 });
    expect(await named('Twin', 3)).toEqual({ kind: 'client', client: 0 });
  });

  it('means nobody where that cannot be told', async () => {
    expect(await named('Twin', 2)).toEqual({ kind: 'nobody' });
    expect(await named('Twin', null)).toEqual({ kind: 'nobody' });
    expect(await named('Gone', 1)).toEqual({ kind: 'nobody' });
  });
});
