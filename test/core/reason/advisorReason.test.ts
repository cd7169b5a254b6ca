import { describe, expect, it } from 'vitest';
import { advisorReason } from '../../../src/core/reason/advisorReason';
import { advisorKind } from '../../../src/core/relationship/advisor';

const [YES, NO, MISSING] = [1, 0, NaN];

function reason(...signs: [number, number, number, number, number, number]) {
  const pairs = {
    understandsFirst: Float64Array.of(signs[0]),
    asks: Float64Array.of(signs[1]),
    clientsGoals: Float64Array.of(signs[2]),
    tailors: Float64Array.of(signs[3]),
    staysAfter: Float64Array.of(signs[4]),
    saysNo: Float64Array.of(signs[5]),
  };
  return advisorReason({ pairs, kinds: advisorKind(pairs) }, 0);
}

describe('the reason of expert or advisor', () => {
  it('counts the signs', () => {
    expect(reason(YES, YES, YES, YES, YES, NO)).toBe(
      'Advisor: we understand first, and 5 of 6 signs speak for an advisor, at least 4.',
    );
    expect(reason(YES, YES, YES, NO, NO, NO)).toBe(
      'Expert: 3 of 6 signs speak for an advisor, fewer than 4.',
    );
  });

  it('says so where understanding does not come first, and when that alone decides', () => {
    expect(reason(NO, YES, NO, NO, NO, NO)).toBe('Expert: we explain before we understand.');
    expect(reason(NO, YES, YES, YES, YES, YES)).toBe(
      'Expert: 5 of 6 signs speak for an advisor, but we explain before we understand.',
    );
  });

  it('counts what is missing at its best where even that is too little', () => {
    expect(reason(YES, NO, NO, NO, MISSING, MISSING)).toBe(
      'Expert: at most 3 of 6 signs speak for an advisor, fewer than 4.',
    );
  });

  it('names what is missing where that decides', () => {
    expect(reason(MISSING, YES, YES, YES, MISSING, YES)).toBe(
      'Unrated: “understands first” and “stays after delivery” are missing.',
    );
  });
});
