import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIENT_TYPES } from '../../../src/core/relationship/clientType';
import { LOYALTY_RUNGS, loyaltyRung } from '../../../src/core/relationship/loyalty';

const [YES, NO, MISSING] = [1, 0, NaN];

type Type = (typeof CLIENT_TYPES)[number];

function rung(revenue: number, type: Type, repeatBusiness: number, referral: number) {
  const rungs = loyaltyRung({
    revenue: Float64Array.of(revenue),
    types: Uint8Array.of(CLIENT_TYPES.indexOf(type)),
    repeatBusiness: Float64Array.of(repeatBusiness),
    referral: Float64Array.of(referral),
  });
  return LOYALTY_RUNGS[rungs[0] ?? -1];
}

describe('the ladder of loyalty (C. Harrison, Segment your clients)', () => {
  it('goes from prospect to advocate, a rung for each thing that is there', () => {
    expect(rung(0, 'Customer', NO, NO)).toBe('Prospect');
    expect(rung(100, 'Customer', NO, NO)).toBe('Customer');
    expect(rung(100, 'Client', NO, NO)).toBe('Client');
    expect(rung(100, 'Client', YES, NO)).toBe('Supporter');
    expect(rung(100, 'Client', YES, YES)).toBe('Advocate');
  });

  it('lets no rung be left out', () => {
    expect(rung(0, 'Client', YES, YES)).toBe('Prospect');
    expect(rung(100, 'Customer', YES, YES)).toBe('Customer');
    expect(rung(100, 'Client', NO, YES)).toBe('Client');
  });

  it('asks for revenue above 0 once rounded', () => {
    expect(rung(0.00004, 'Client', YES, YES)).toBe('Prospect');
    expect(rung(0.00005, 'Client', YES, YES)).toBe('Advocate');
    expect(rung(-5, 'Client', YES, YES)).toBe('Prospect');
  });

  it('is unrated where what decides is missing, and only there', () => {
    expect(rung(MISSING, 'Client', YES, YES)).toBe('Unrated');
    expect(rung(100, 'Unrated', YES, YES)).toBe('Unrated');
    expect(rung(100, 'Client', MISSING, YES)).toBe('Unrated');
    expect(rung(100, 'Client', YES, MISSING)).toBe('Unrated');
    expect(rung(0, 'Unrated', MISSING, MISSING)).toBe('Prospect');
    expect(rung(100, 'Customer', MISSING, MISSING)).toBe('Customer');
    expect(rung(100, 'Client', NO, MISSING)).toBe('Client');
  });

  it('never goes down when more is there', () => {
    const yesNo = fc.constantFrom(NO, YES);
    const height = (of?: string) => LOYALTY_RUNGS.indexOf(of as (typeof LOYALTY_RUNGS)[number]);
    fc.assert(
      fc.property(
        yesNo,
        fc.constantFrom<Type>('Client', 'Customer'),
        yesNo,
        yesNo,
        (billed, type, again, refers) => {
          const now = height(rung(billed, type, again, refers));
          expect(height(rung(YES, type, again, refers))).toBeGreaterThanOrEqual(now);
          expect(height(rung(billed, 'Client', again, refers))).toBeGreaterThanOrEqual(now);
          expect(height(rung(billed, type, YES, refers))).toBeGreaterThanOrEqual(now);
          expect(height(rung(billed, type, again, YES))).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });
});
