import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientMatrix } from '../../src/core/matrix/clientMatrix';
import type { CutRules } from '../../src/core/matrix/clientMatrix';
import type { CutRule } from '../../src/core/matrix/cut';
import { headlines } from '../../src/report/headlines';
import type { Headline } from '../../src/report/headlines';
import { matrixSummary } from '../../src/report/summary';
import { SPRING } from '../core/examples';
import { clientsOf, inputOf } from './inputs';
import type { Money } from './inputs';

const WEIGHTED: CutRule = { kind: 'weighted' };
const MEDIAN: CutRule = { kind: 'median' };

function linesOf(clients: ReturnType<typeof clientsOf>, rules: CutRules): Headline[] {
  const { intake, matrix, scheme } = inputOf(clients, rules);
  return headlines(matrixSummary(intake, matrix, scheme), matrix, rules, scheme);
}

function notesOf(rules: CutRules): string[] {
  return linesOf(SPRING, rules)
    .filter(({ tone }) => tone === 'note')
    .map(({ text }) => text);
}

function percentile(percent: number): CutRule {
  return { kind: 'percentile', percent };
}

const isWarned = (lines: readonly Headline[]): boolean => lines.some(({ tone }) => tone === 'warning');

describe('a cut at the median', () => {
  it('of worth is noted: the warning of more than half cannot appear', () => {
    const note =
      'With the worth cut at the median, at most half of the clients can be Underperformers, so the warning of more than half cannot appear.';
    for (const effort of [WEIGHTED, MEDIAN]) expect(notesOf({ worth: MEDIAN, effort })).toEqual([note]);
    expect(notesOf({ worth: percentile(50), effort: WEIGHTED })).toEqual([note]);
    expect(notesOf({ worth: percentile(40), effort: WEIGHTED })[0]).toMatch(
      /^With the worth cut at percentile 40, at/,
    );
  });

  it('of effort alone is noted: only whoever is on it can make them more than half', () => {
    const note =
      'With the effort cut at the median, more than half of the clients can be Underperformers only by counting those on the cut itself.';
    expect(notesOf({ worth: WEIGHTED, effort: MEDIAN })).toEqual([note]);
    expect(notesOf({ worth: percentile(60), effort: percentile(75) })[0]).toMatch(
      /^With the effort cut at percentile 75, more/,
    );
  });

  it('is not spoken of where there is none', () => {
    expect(notesOf({ worth: WEIGHTED, effort: WEIGHTED })).toEqual([]);
    expect(notesOf({ worth: percentile(60), effort: percentile(40) })).toEqual([]);
  });

  it('of effort alone can come with the warning: 2 of 3 clients, one of them on the cut', () => {
    const money: Money[] = [
      [1000, 100, 10],
      [100, 90, 20],
      [100, 90, 30],
    ];
    expect(isWarned(linesOf(clientsOf(money), { worth: WEIGHTED, effort: MEDIAN }))).toBe(true);
  });

  const amount = fc.integer({ min: 1, max: 6 });
  const clients = fc
    .array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 12 })
    .map((money) => clientsOf(money));
  const rule = fc.constantFrom<CutRule>(WEIGHTED, { kind: 'mean' }, MEDIAN, percentile(10), percentile(90));

  it('of worth, or a lower percentile, never comes with the warning', () => {
    const lower = fc.constantFrom(MEDIAN, percentile(50), percentile(33.3), percentile(0));
    fc.assert(
      fc.property(clients, lower, rule, (given, worth, effort) => {
        expect(isWarned(linesOf(given, { worth, effort }))).toBe(false);
      }),
    );
  });

  it('of effort, or a higher percentile, has at most half strictly to its right', () => {
    const higher = fc.constantFrom(MEDIAN, percentile(50), percentile(66.6), percentile(100));
    fc.assert(
      fc.property(clients, higher, (given, effort) => {
        const matrix = clientMatrix(given, { worth: WEIGHTED, effort });
        const right = matrix.effort.filter((rate) => rate > matrix.cuts.effort + 1e-9);
        expect(right.length).toBeLessThanOrEqual(given.names.length / 2);
      }),
    );
  });
});
