import { describe, expect, it } from 'vitest';
import {
  hasCostToServe,
  holdsTexts,
  mappingProblems,
  neededColumns,
} from '../../../src/intake/mapping/mappingProblems';
import type { ColumnUse } from '../../../src/intake/columnMapping';
import { mappingOf } from '../tables';

describe('mappingProblems', () => {
  it('asks for client, revenue and direct cost', () => {
    expect(mappingProblems(mappingOf(['A'], [['unused']]))).toEqual([
      { kind: 'columnMissing', use: 'client' },
      { kind: 'columnMissing', use: 'revenue' },
      { kind: 'columnMissing', use: 'direct cost' },
    ]);
  });

  it('refuses two columns for one use and names them', () => {
    const mapping = mappingOf(
      ['C', 'R1', 'R2', 'D', 'Days', 'Open'],
      [['client'], ['revenue'], ['revenue'], ['directCost'], ['daysLate'], ['receivable']],
    );
    expect(mappingProblems(mapping)).toEqual([
      { kind: 'columnTwice', use: 'revenue', headers: ['R1', 'R2'] },
      { kind: 'columnTwice', use: 'late payment', headers: ['Days', 'Open'] },
    ]);
  });

  it('lets any number of activities and charges be', () => {
    const uses = [
      ['client'],
      ['revenue'],
      ['directCost'],
      ['activity'],
      ['activity'],
      ['charge'],
      ['charge'],
    ] as const;
    expect(mappingProblems(mappingOf(Array.from('CRDabcd'), uses))).toEqual([]);
  });
});

describe('groups and orders', () => {
  const uses = [
    ['client'],
    ['revenue'],
    ['directCost'],
    ['order', 5],
    ['orderDate'],
    ['product'],
    ['group'],
  ] as const;
  const mapping = mappingOf(Array.from('CRDodpg'), uses);

  it('are needed only where groups are placed and rows are orders', () => {
    expect(neededColumns(mapping)).toEqual([0, 1, 2]);
    expect(neededColumns({ ...mapping, rows: 'orders' })).toEqual([0, 1, 2, 3, 4, 5]);
    expect(neededColumns({ ...mapping, unit: 'group' })).toEqual([0, 1, 2, 6]);
  });

  it('an order costs its rate where rows are orders', () => {
    expect(mappingProblems(mapping)).toEqual([{ kind: 'nothingCosts' }]);
    expect(mappingProblems({ ...mapping, rows: 'orders' })).toEqual([]);
  });

  it('groups are asked for where they are placed, and two columns for one are refused', () => {
    const none = mappingOf(Array.from('CRDf'), [['client'], ['revenue'], ['directCost'], ['charge']]);
    expect(mappingProblems({ ...none, unit: 'group' })).toEqual([
      { kind: 'columnMissing', use: 'parent group' },
    ]);
    const two = mappingOf(Array.from('CRDog'), [
      ['client'],
      ['revenue'],
      ['directCost'],
      ['order', 1],
      ['order', 1],
    ]);
    expect(mappingProblems({ ...two, rows: 'orders' })).toEqual([
      { kind: 'columnTwice', use: 'order number', headers: ['o', 'g'] },
    ]);
  });

  it('names and codes are texts', () => {
    expect(mapping.columns.filter(holdsTexts).map(({ use }) => use)).toEqual([
      'client',
      'order',
      'product',
      'group',
    ]);
  });

  it('a fact is needed whatever it costs', () => {
    const columns = mappingOf(['a', 'b', 'c'], [['activity', 0], ['fact'], ['fact']]).columns;
    const facts = [{ fact: 'orders' }, { fact: 'growth' }, {}] as const;
    const known = { ...mapping, columns: columns.map((column, index) => ({ ...column, ...facts[index] })) };
    expect(neededColumns(known)).toEqual([0, 1]);
  });
});

describe('hasCostToServe', () => {
  const uses = (...last: (readonly [ColumnUse, number?])[]) =>
    mappingOf(Array.from('CRDx'), [['client'], ['revenue'], ['directCost'], ...last]);

  it('comes from a charge, from an activity with a rate, from late payment that bears interest', () => {
    expect(hasCostToServe(uses(['charge']))).toBe(true);
    expect(hasCostToServe(uses(['activity', 2]))).toBe(true);
    expect(hasCostToServe({ ...uses(['daysLate']), annualRate: 0.1 })).toBe(true);
  });

  it('without any, a mapping that is whole otherwise is refused: effort 0 for everyone divides nobody', () => {
    for (const mapping of [uses(), uses(['activity', 0]), { ...uses(['receivable']), annualRate: 0 }]) {
      expect(mappingProblems(mapping)).toEqual([{ kind: 'nothingCosts' }]);
    }
  });
});

describe('neededColumns', () => {
  it('leaves out what is unused and what costs nothing', () => {
    const uses = [
      ['client'],
      ['activity', 0],
      ['activity', 2],
      ['daysLate'],
      ['unused'],
      ['charge'],
    ] as const;
    expect(neededColumns(mappingOf(Array.from('abcdef'), uses, 0))).toEqual([0, 2, 5]);
    expect(neededColumns(mappingOf(Array.from('abcdef'), uses, 0.1))).toEqual([0, 2, 3, 5]);
  });
});
