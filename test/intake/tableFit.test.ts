import { expect, it } from 'vitest';
import { guessedMapping } from '../../src/intake/mapping/guessMapping';
import { tableFit } from '../../src/intake/tableFit';
import type { TableFit, TableStanding } from '../../src/intake/tableFit';

const NOBODYS: TableStanding = { rowCount: 20, isSelected: false, isRemembered: false, isLast: false };

function fit(headers: string, standing: Partial<TableStanding> = {}): TableFit {
  const names = headers.split(' ');
  const rows = [1, 2, 3].map((n) => names.map((_, column) => (column === 0 ? `Name ${String(n)}` : n * 10)));
  const { mapping, sureness } = guessedMapping(names, rows);
  return tableFit(mapping, sureness, { ...NOBODYS, ...standing });
}

it('a table of clients is clear once client, revenue and direct cost are told by its headers', () => {
  expect(fit('Client Revenue COGS')).toMatchObject({ isClear: true, missing: [] });
  expect(fit('Client Revenue')).toMatchObject({ isClear: false, missing: ['directCost'] });
});

it('what tells nothing of money is no table of clients, and neither is one without rows', () => {
  expect(fit('Client Phone').score).toBe(0);
  expect(fit('Client Revenue COGS', { rowCount: 0 }).score).toBe(0);
});

it('more of what is needed is better than more rows', () => {
  expect(fit('Client Revenue COGS', { rowCount: 5 }).score).toBeGreaterThan(
    fit('Client Revenue', { rowCount: 100_000 }).score,
  );
});

it('known words are better than parts of words, and a cost to serve is better than none', () => {
  expect(fit('Client Revenue COGS').score).toBeGreaterThan(fit('Client Revenues-x COGS-y').score);
  expect(fit('Client Revenue COGS Freight').score).toBeGreaterThan(fit('Client Revenue COGS').score);
});

it('the table someone was at last comes before the selected one, and that before any other', () => {
  const [last, remembered, selected, other] = (
    [{ isLast: true }, { isRemembered: true }, { isSelected: true }, {}] as const
  ).map((standing) => fit('Client Revenue COGS', standing).score);
  expect(last).toBeGreaterThan(remembered ?? NaN);
  expect(remembered).toBeGreaterThan(selected ?? NaN);
  expect(selected).toBeGreaterThan(other ?? NaN);
});

it('what was found is told once each, what matters most first', () => {
  expect(fit('Freight Orders Visits COGS Revenue').found).toEqual([
    'client',
    'revenue',
    'directCost',
    'activity',
  ]);
});
