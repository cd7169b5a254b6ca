import { describe, expect, it } from 'vitest';
import type { Place, Problem } from '../../../src/core/problem';
import { english } from '../../../src/language/english';
import { german } from '../../../src/language/german';
import { problemGroups } from '../../../src/taskpane/state/problemGroups';

const place = (row: number): Place => ({ row, column: 0, header: 'Client' });
const aside = (row: number, kind: 'blankName' | 'blankRow') => ({
  name: '',
  row,
  revenue: NaN,
  problem: { kind, place: place(row) } satisfies Problem,
});

describe('what was noticed in the rows', () => {
  it('is told by kind: rows set aside first, and the largest group before smaller ones', () => {
    const setAside = [aside(2, 'blankRow'), aside(3, 'blankName'), aside(4, 'blankName')];
    const notes: Problem[] = [
      { kind: 'sameName', place: place(5), text: 'Acme', firstRow: 1 },
      { kind: 'hiddenRowsCounted', place: place(6), count: 7 },
    ];
    expect(problemGroups({ setAside, notes }).map(({ kind, count }) => [kind, count])).toEqual([
      ['blankName', 2],
      ['blankRow', 1],
      ['hiddenRowsCounted', 7],
      ['sameName', 1],
    ]);
  });

  it('loses no entry', () => {
    const setAside = Array.from({ length: 30 }, (_, row) => aside(row, row % 3 ? 'blankName' : 'blankRow'));
    const entries = problemGroups({ setAside, notes: [] }).flatMap(({ entries: own }) => own);
    expect(entries).toHaveLength(30);
  });

  it('counts all cells of which one entry tells', () => {
    const notes: Problem[] = [
      { kind: 'textRead', place: place(2), text: '1,5', more: 9 },
      { kind: 'textRead', place: place(3), text: '2,5' },
    ];
    expect(problemGroups({ setAside: [], notes })[0]?.count).toBe(11);
  });
});

describe.each([
  ['English', english],
  ['German', german],
])('the headings in %s', (_, { problems }) => {
  it('tell one from many, and no two kinds read the same', () => {
    const told = Object.values(problems.kinds).map((heading) => heading(3));
    expect(new Set(told).size).toBe(told.length);
    expect(problems.kinds.blankName(1)).not.toBe(problems.kinds.blankName(2).replace('2', '1'));
  });
});
