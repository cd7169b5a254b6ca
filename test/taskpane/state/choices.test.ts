import { describe, expect, it } from 'vitest';
import { cutRuleOf, withCut, withFact, withRate, withUse } from '../../../src/taskpane/state/choices';
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

  it('keeps a count that is a fact as well while its column is an activity, and no longer', () => {
    const orders = withUse(withFact(CHOICES, 4, 'orders'), 4, 'activity');
    expect(orders.mapping.columns[4]).toMatchObject({ use: 'activity', fact: 'orders' });
    expect(withUse(orders, 4, 'charge').mapping.columns[4]).toMatchObject({ use: 'charge', fact: null });
    const rated = withUse(withFact(CHOICES, 4, 'growth'), 4, 'activity');
    expect(rated.mapping.columns[4]).toMatchObject({ use: 'activity', fact: null });
  });

  it('takes a fact away from the column that held it; an activity goes on being counted', () => {
    const growth = withFact(withFact(CHOICES, 3, 'growth'), 4, 'growth');
    expect(growth.mapping.columns[3]).toMatchObject({ use: 'unused', fact: null });
    expect(growth.mapping.columns[4]).toMatchObject({ use: 'fact', fact: 'growth' });
    const orders = withUse(withFact(CHOICES, 4, 'orders'), 4, 'activity');
    expect(withFact(orders, 3, 'orders').mapping.columns[4]).toMatchObject({ use: 'activity', fact: null });
  });

  it('places clients again where no column holds their parent group any more', () => {
    const grouped = withUse(CHOICES, 4, 'group');
    const byGroup: typeof CHOICES = { ...grouped, mapping: { ...grouped.mapping, unit: 'group' } };
    expect(withUse(byGroup, 3, 'unused').mapping.unit).toBe('group');
    expect(withUse(byGroup, 4, 'unused').mapping.unit).toBe('client');
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
