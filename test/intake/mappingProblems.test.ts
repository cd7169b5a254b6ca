import { describe, expect, it } from 'vitest';
import { mappingProblems, neededColumns } from '../../src/intake/mappingProblems';
import { mappingOf } from './tables';

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
