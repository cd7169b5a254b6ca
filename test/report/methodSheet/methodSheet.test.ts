import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import type { SetAside } from '../../../src/intake/intake';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import type { MatrixInput } from '../../../src/report/matrixInput';
import { SPRING } from '../../core/examples';
import { inputOf, WEIGHTED } from '../inputs';
import { PlanRead } from '../planRead';

const place = { row: 9, column: 2, header: 'Revenue' };
const ASIDE: readonly SetAside[] = [
  { name: 'X', row: 9, revenue: NaN, problem: { kind: 'blankCell', place } },
];

function readOf(input: MatrixInput): PlanRead {
  return new PlanRead(workbookPlan(makeBook(input, NO_EARLIER_BUILD, 2000)));
}

describe('the method', () => {
  it('lists rows set aside with reason and remedy', () => {
    const rows = readOf(inputOf(SPRING, WEIGHTED, ASIDE)).below('method', 'Rows set aside', 4);
    expect(rows[0]?.[0]).toBe('1 row is in no total.');
    expect(rows[2]?.slice(0, 3)).toEqual(['X', null, 9]);
    expect(rows[2]?.[3]).toMatch(/^C9 \(Revenue\) is blank/);
  });

  it('tells at most 50 notes and counts the others', () => {
    const input = inputOf(SPRING);
    const notes = Array.from({ length: 60 }, () => ({ kind: 'textRead', place, text: '1,5' }) as const);
    const rows = readOf({ ...input, intake: { ...input.intake, notes } }).below('method', 'Noticed', 4);
    expect(rows.length).toBe(2 + 50 + 1);
    expect(rows.at(-1)).toContain('And 10 more of the kind.');
  });

  it('ties rows and profit to the source and to the ledger', () => {
    const settings = { ...USUAL_SETTINGS, ledgerTotal: 90_000 };
    const rows = readOf(inputOf(SPRING, WEIGHTED, ASIDE, settings)).below('method', 'Tie-out', 2);
    const figures = new Map(rows.map(([what, figure]) => [what, figure]));
    expect(figures.get('plus rows set aside')).toBe(1);
    expect(figures.get('Rows of the source')).toBe(6);
    expect(figures.get('Profit')).toBeCloseTo(90_787, 6);
    expect(figures.get('plus unassigned')).toBeCloseTo(-787, 6);
  });

  it('lists candidates for a key account manager in their order with reasons, those without room last', () => {
    const settings = { ...USUAL_SETTINGS, keyAccountCapacity: 2 };
    const rows = readOf(inputOf(SPRING, WEIGHTED, [], settings)).below('method', 'Key accounts', 4);
    expect(rows[0]?.[0]).toBe(
      '2 of 4 candidates have a key account manager, with room for 2; the others keep an account manager.',
    );
    expect(rows.slice(2).map(([client, , at, why]) => [at, client, (why as string).split(':')[0]])).toEqual([
      [1, 'S', 'Key account manager'],
      [2, 'R', 'Key account manager'],
      [3, 'Q', 'Account manager (eligible)'],
      [4, 'P', 'Account manager (eligible)'],
    ]);
  });

  it('tells of no key accounts where no capacity is stated', () => {
    expect(readOf(inputOf(SPRING)).texts('method')).not.toContain('Key accounts');
  });
});
