import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../src/core/reason/reasonText';
import type { Reason, ReasonPart } from '../../../src/core/reason/segmentReason';

describe('a reason in words', () => {
  const effort: ReasonPart = { measure: 'effort', unit: 'rate', value: 0.2, cut: 0.1, side: 'above' };
  const worth: ReasonPart = { measure: 'worth', unit: 'rate', value: 0.2, cut: 0.3, side: 'below' };
  const underperformer: Reason = {
    placement: 'bottomRight',
    label: 'Underperformer',
    parts: [effort, worth],
    absent: [],
    lossExpected: true,
    revenue: 100,
    profit: -5,
  };
  const ending = (reason: Partial<Reason>) => reasonText({ ...underperformer, ...reason }).split('; ')[1];

  it('says that a client whose label makes one expect a loss still earns what it earns', () => {
    expect(ending({ profit: 1234.4 })).toBe('still earns 1,234.');
    expect(ending({ profit: 1234.4, lossExpected: false })).toBe('earns 1,234.');
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
    expect(reasonText({ ...underperformer, lossExpected: false, label: 'Partner', parts, profit: 20 })).toBe(
      'Partner: effort 10.0% is on its cut (counts as high), worth 30.0% is on its cut (counts as high); earns 20.',
    );
  });

  it('says why a client is in no quadrant', () => {
    const outside = { ...underperformer, parts: [], absent: ['worth', 'effort'] };
    expect(
      reasonText({ ...outside, placement: 'noRevenue', label: 'No revenue', revenue: 0, profit: -90 }),
    ).toBe('No revenue: nothing was billed, so there is no worth and no effort; loses 90.');
    expect(
      reasonText({ ...outside, placement: 'netCredit', label: 'Net credit', revenue: -500, profit: -900 }),
    ).toBe('Net credit: revenue of -500 is below 0, so there is no worth and no effort; loses 900.');
    const unplaced = {
      ...outside,
      placement: 'unplaced',
      label: 'Unplaced',
      lossExpected: false,
      profit: 5,
    } as const;
    expect(reasonText(unplaced)).toBe('Unplaced: worth and effort are missing; earns 5.');
    expect(reasonText({ ...unplaced, absent: ['net price'] })).toBe(
      'Unplaced: net price is missing; earns 5.',
    );
    expect(reasonText({ ...unplaced, absent: [] })).toBe('Unplaced: a cut is missing; earns 5.');
  });
});
