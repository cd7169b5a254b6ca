import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trustStep } from '../../../src/core/relationship/trust';

const [YES, NO, MISSING] = [1, 0, NaN];

function step(...evidence: [number, number, number, number]): number | undefined {
  const [buysExpertise, bringsProblem, asksForView, sharesUniquely] = evidence.map((is) =>
    Float64Array.of(is),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return trustStep({ buysExpertise, bringsProblem, asksForView, sharesUniquely })[0];
}

describe('trust (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  it('stands at the last step whose evidence and all below it is there', () => {
    expect(step(YES, YES, NO, YES)).toBe(2);
    expect(step(NO, YES, YES, YES)).toBe(0);
    expect(step(YES, YES, YES, YES)).toBe(4);
    expect(step(YES, NO, NO, NO)).toBe(1);
  });

  it('is missing where evidence that decides is missing, and only there', () => {
    expect(step(YES, MISSING, YES, YES)).toBeNaN();
    expect(step(MISSING, NO, NO, NO)).toBeNaN();
    expect(step(NO, MISSING, MISSING, MISSING)).toBe(0);
    expect(step(YES, YES, NO, MISSING)).toBe(2);
  });

  it('never exceeds the count of evidence, and is below 4 after any no', () => {
    const yesOrNo = fc.constantFrom(YES, NO);
    fc.assert(
      fc.property(fc.tuple(yesOrNo, yesOrNo, yesOrNo, yesOrNo), (evidence) => {
        const proven = evidence.filter((cell) => cell === YES).length;
        expect(step(...evidence)).toBeLessThanOrEqual(proven);
        expect(step(...evidence) === 4).toBe(proven === 4);
      }),
    );
  });
});
