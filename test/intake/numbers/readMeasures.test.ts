import { expect, it } from 'vitest';
import type { MappedColumn } from '../../../src/intake/columnMapping';
import { ColumnReader } from '../../../src/intake/numbers/columnReader';
import type { Cell } from '../../../src/intake/rawTable';
import { readMeasures } from '../../../src/intake/numbers/readMeasures';
import type { Measures } from '../../../src/intake/numbers/readMeasures';
import { rawTable } from '../tables';

const OF: Omit<MappedColumn, 'index' | 'header'> = {
  use: 'fact',
  rate: 0,
  fact: null,
  decimal: null,
  minutes: null,
};

/** Reads columns of one table; the answer tells what was read and which rows were set aside. */
function measured(
  ...columns: readonly { readonly as: Partial<MappedColumn>; readonly cells: readonly Cell[] }[]
): Measures & { readonly setAside: readonly number[] } {
  const headers = columns.map((_, index) => `Column ${index}`);
  const rows = (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? ''));
  const table = rawTable(headers, rows);
  const reader = new ColumnReader(table);
  const read = table.columns.map((raw, index) => ({
    raw,
    mapped: { ...OF, index, header: raw.header, ...columns[index]?.as },
  }));
  return { ...readMeasures(reader, read), setAside: [...reader.reasons.keys()] };
}

it('an activity with a rate is a number each row needs, and a fact as well', () => {
  const as = { use: 'activity', rate: 2, fact: 'orders' } as const;
  const { numbers, facts, setAside } = measured({ as, cells: [7, ''] });
  expect([...numbers.values()]).toEqual([Float64Array.of(7, NaN)]);
  expect(facts.get('orders')).toEqual(Float64Array.of(7, NaN));
  expect(setAside).toEqual([1]);
});

it('an activity without a rate is a fact only, which a row may lack', () => {
  const as = { use: 'activity', rate: 0, fact: 'orders' } as const;
  const { numbers, facts, setAside } = measured({ as, cells: [7, ''] });
  expect(numbers.size).toBe(0);
  expect(facts.get('orders')).toEqual(Float64Array.of(7, NaN));
  expect(setAside).toEqual([]);
});

it('of two columns for one fact the first is read', () => {
  const as = { fact: 'growth' } as const;
  const { facts } = measured({ as, cells: [1] }, { as, cells: [2] });
  expect(facts.get('growth')).toEqual(Float64Array.of(1));
});

it('columns that tell rows apart hold no numbers', () => {
  const { numbers, facts, setAside } = measured(
    { as: { use: 'client' }, cells: ['A'] },
    { as: { use: 'group' }, cells: ['B'] },
    { as: { use: 'order', rate: 5 }, cells: ['x'] },
    { as: { use: 'orderDate' }, cells: ['y'] },
    { as: { use: 'product' }, cells: ['z'] },
  );
  expect([numbers.size, facts.size, setAside.length]).toEqual([0, 0, 0]);
});
