import { describe, expect, it } from 'vitest';
import { loyaltyReason } from '../../../src/core/reason/loyaltyReason';
import { CLIENT_TYPES } from '../../../src/core/relationship/clientType';
import { loyaltyRung } from '../../../src/core/relationship/loyalty';

const [YES, NO, MISSING] = [1, 0, NaN];

function reason(
  revenue: number,
  type: (typeof CLIENT_TYPES)[number],
  repeatBusiness: number,
  referral: number,
) {
  const signs = {
    revenue: Float64Array.of(revenue),
    types: Uint8Array.of(CLIENT_TYPES.indexOf(type)),
    repeatBusiness: Float64Array.of(repeatBusiness),
    referral: Float64Array.of(referral),
  };
  return loyaltyReason({ signs, rungs: loyaltyRung(signs) }, 0);
}

describe('the reason of a rung', () => {
  it('says what is there and what the next rung asks for', () => {
    expect(reason(0, 'Client', YES, YES)).toBe('Prospect: nothing was billed.');
    expect(reason(-500, 'Client', YES, YES)).toBe('Prospect: revenue of -500 is not above 0.');
    expect(reason(9, 'Customer', YES, YES)).toBe(
      'Customer: it buys, but as a Customer rather than a Client.',
    );
    expect(reason(9, 'Client', NO, YES)).toBe(
      'Client: it buys as a Client; there is no repeat business yet.',
    );
    expect(reason(9, 'Client', YES, NO)).toBe('Supporter: a Client that comes back; it refers nobody yet.');
    expect(reason(9, 'Client', YES, YES)).toBe('Advocate: a Client that comes back and refers others.');
  });

  it('names what is missing where that decides', () => {
    expect(reason(MISSING, 'Client', MISSING, MISSING)).toBe('Unrated: revenue is missing.');
    expect(reason(9, 'Unrated', MISSING, MISSING)).toBe(
      'Unrated: a rating of client or customer is missing.',
    );
    expect(reason(9, 'Client', MISSING, MISSING)).toBe('Unrated: repeat business is missing.');
    expect(reason(9, 'Client', YES, MISSING)).toBe('Unrated: referral is missing.');
  });
});
