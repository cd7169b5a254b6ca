import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVISOR_KINDS, advisorKind, type AdvisorPairs } from '../../../src/core/relationship/advisor';

const [YES, NO, MISSING] = [1, 0, NaN];

function kind(...pairs: [number, number, number, number, number, number]) {
  const columns: AdvisorPairs = {
    understandsFirst: Float64Array.of(pairs[0]),
    asks: Float64Array.of(pairs[1]),
    clientsGoals: Float64Array.of(pairs[2]),
    tailors: Float64Array.of(pairs[3]),
    staysAfter: Float64Array.of(pairs[4]),
    saysNo: Float64Array.of(pairs[5]),
  };
  return ADVISOR_KINDS[advisorKind(columns)[0] ?? -1];
}

describe('expert or advisor (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  it('is an advisor with understanding first and four pairs in all', () => {
    expect(kind(YES, YES, YES, YES, NO, NO)).toBe('Advisor');
    expect(kind(YES, NO, NO, YES, YES, YES)).toBe('Advisor');
    expect(kind(YES, YES, YES, NO, NO, NO)).toBe('Expert');
  });

  it('is an expert that explains first, whatever the other five say', () => {
    expect(kind(NO, YES, YES, YES, YES, YES)).toBe('Expert');
    expect(kind(NO, MISSING, MISSING, MISSING, MISSING, MISSING)).toBe('Expert');
  });

  it('is decided as soon as what is missing cannot turn it', () => {
    expect(kind(YES, YES, YES, YES, MISSING, MISSING)).toBe('Advisor');
    expect(kind(MISSING, NO, NO, NO, YES, YES)).toBe('Expert');
    expect(kind(YES, NO, NO, NO, MISSING, MISSING)).toBe('Expert');
  });

  it('is unrated while what is missing can', () => {
    expect(kind(MISSING, YES, YES, YES, YES, YES)).toBe('Unrated');
    expect(kind(YES, YES, YES, MISSING, NO, NO)).toBe('Unrated');
    expect(kind(MISSING, MISSING, MISSING, MISSING, MISSING, MISSING)).toBe('Unrated');
  });

  it('never says what an answer that comes later contradicts', () => {
    const pair = fc.constantFrom(YES, NO, MISSING);
    const answer = fc.constantFrom(YES, NO);
    const six = fc.tuple(pair, pair, pair, pair, pair, pair);
    fc.assert(
      fc.property(six, fc.tuple(answer, answer, answer, answer, answer, answer), (now, later) => {
        const known = kind(...now);
        const filled = (i: 0 | 1 | 2 | 3 | 4 | 5) => (Number.isNaN(now[i]) ? later[i] : now[i]);
        const complete = kind(filled(0), filled(1), filled(2), filled(3), filled(4), filled(5));
        expect(complete).not.toBe('Unrated');
        if (known !== 'Unrated') expect(complete).toBe(known);
      }),
    );
  });
});
