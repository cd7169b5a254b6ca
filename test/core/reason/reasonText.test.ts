import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../src/core/reason/reasonText';
import type { Reason, ReasonPart } from '../../../src/core/reason/segmentReason';

describe('a reason in words', () => {
  const effort: ReasonPart = { measure: 'effort', value: 0.2, cut: 0.1, side: 'above' };
  const worth: ReasonPart = { measure: 'worth', value: 0.2, cut: 0.3, side: 'below' };
  const underperformer: Reason = {
    placement: 'bottomRight',
    label: 'Underperformer',
    parts: [effort, worth],
    revenue: 100,
    profit: -5,
  };
  const ending = (reason: Partial<Reason>) => reasonText({ ...underperformer, ...reason }).split('; ')[1];

  it('says that an Underperformer that earns something still earns it', () => {
    expect(ending({ profit: 1234.4 })).toBe('still earns 1,234.');
    expect(ending({ profit: 1234.4, placement: 'topRight' })).toBe('earns 1,234.');
  });

  it('says of a profit of 0 once rounded that it breaks even, and of no other', () => {
    expect(ending({ profit: 0 })).toBe('breaks even.');
    expect(ending({ profit: -0.00004 })).toBe('breaks even.');
    expect(ending({ profit: -0.0001 })).toBe('loses 0.0001.');
    expect(ending({ profit: 0.5 })).toBe('still earns 0.50.');
    expect(ending({ profit: NaN })).toBe('what it earns is not known.');
  });

  it('of a client on both cuts names both', () => {
    const parts: ReasonPart[] = [
      { ...effort, value: 0.1, side: 'onTheCut' },
      { ...worth, value: 0.3, side: 'onTheCut' },
    ];
    expect(
      reasonText({ ...underperformer, placement: 'topRight', label: 'Partner', parts, profit: 20 }),
    ).toBe(
      'Partner: effort 10.0 % is on its cut (counts as high), worth 30.0 % is on its cut (counts as high); earns 20.',
    );
  });

  it('says why a client is in no quadrant', () => {
    const outside = { ...underperformer, parts: [] };
    expect(
      reasonText({ ...outside, placement: 'noRevenue', label: 'No revenue', revenue: 0, profit: -90 }),
    ).toBe('No revenue: nothing was billed, so there is no worth and no effort; loses 90.');
    expect(
      reasonText({ ...outside, placement: 'netCredit', label: 'Net credit', revenue: -500, profit: -900 }),
    ).toBe('Net credit: revenue of -500 is below 0, so there is no worth and no effort; loses 900.');
    expect(reasonText({ ...outside, placement: 'unplaced', label: 'Unplaced', profit: 5 })).toBe(
      'Unplaced: worth, effort or a cut is missing; earns 5.',
    );
  });
});
