import { describe, expect, it } from 'vitest';
import { cutRuleOf, withCut, withRate, withUse } from '../../../src/taskpane/state/choices';
import { CHOICES } from './fixtures';

const usesOf = (choices: typeof CHOICES) => choices.mapping.columns.map(({ use }) => use);

describe('choices', () => {
  it('takes revenue away from the column that had it', () => {
    expect(usesOf(withUse(CHOICES, 3, 'revenue'))).toEqual([
      'client',
      'unused',
      'directCost',
      'revenue',
      'activity',
    ]);
  });

  it('lets any number of columns be activities and charges', () => {
    const two = withUse(withUse(CHOICES, 3, 'activity'), 2, 'activity');
    expect(usesOf(two)).toEqual(['client', 'revenue', 'activity', 'activity', 'activity']);
  });

  it('knows late payment from receivables or from days, never from both', () => {
    const days = withUse(withUse(CHOICES, 2, 'receivable'), 3, 'daysLate');
    expect(usesOf(days)).toEqual(['client', 'revenue', 'unused', 'daysLate', 'activity']);
  });

  it('prices one activity and no other column', () => {
    const rates = withRate(CHOICES, 3, 2.5).mapping.columns.map(({ rate }) => rate);
    expect(rates).toEqual([0, 0, 0, 2.5, 0]);
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
