import { describe, expect, it } from 'vitest';
import {
  columnsInUse,
  cutRuleOf,
  warningIsImpossible,
  withCut,
  withRate,
  withUse,
} from '../../../src/taskpane/state/choices';
import { CHOICES } from './fixtures';

const usesOf = (choices: typeof CHOICES) => choices.mapping.columns.map(({ use }) => use);

describe('choices', () => {
  it('takes revenue away from the column that had it', () => {
    expect(usesOf(withUse(CHOICES, 3, 'revenue'))).toEqual(['client', 'unused', 'directCost', 'revenue']);
  });

  it('lets any number of columns be activities and charges', () => {
    const two = withUse(withUse(CHOICES, 3, 'activity'), 2, 'activity');
    expect(usesOf(two)).toEqual(['client', 'revenue', 'activity', 'activity']);
  });

  it('knows late payment from receivables or from days, never from both', () => {
    const days = withUse(withUse(CHOICES, 2, 'receivable'), 3, 'daysLate');
    expect(usesOf(days)).toEqual(['client', 'revenue', 'unused', 'daysLate']);
  });

  it('prices one activity and no other column', () => {
    const rates = withRate(CHOICES, 3, 2.5).mapping.columns.map(({ rate }) => rate);
    expect(rates).toEqual([0, 0, 0, 2.5]);
  });

  it('reads every column that has a use, whatever its rate', () => {
    expect(columnsInUse(withUse(CHOICES, 2, 'unused'))).toEqual([0, 1, 3]);
  });

  it('changes one cut and leaves the other', () => {
    const { cuts } = withCut(CHOICES, 'effort', { kind: 'median' });
    expect(cuts).toEqual({ worth: { kind: 'weighted' }, effort: { kind: 'median' } });
  });

  it('starts a number of one’s own where the cut is now', () => {
    expect(cutRuleOf('value', 0.111514)).toEqual({ kind: 'value', value: 0.112 });
    expect(cutRuleOf('value', NaN)).toEqual({ kind: 'value', value: 0 });
  });
});

describe('the warning that more than half underperform', () => {
  const cut = CHOICES.cuts.effort;

  it('can never come true with worth cut at the median or a lower percentile', () => {
    expect(warningIsImpossible({ worth: { kind: 'median' }, effort: cut })).toBe(true);
    expect(warningIsImpossible({ worth: { kind: 'percentile', percent: 50 }, effort: cut })).toBe(true);
  });

  it('can come true otherwise, even with effort cut at the median', () => {
    expect(warningIsImpossible({ worth: cut, effort: { kind: 'median' } })).toBe(false);
    expect(warningIsImpossible({ worth: { kind: 'percentile', percent: 51 }, effort: cut })).toBe(false);
  });
});
