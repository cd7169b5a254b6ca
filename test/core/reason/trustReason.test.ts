import { describe, expect, it } from 'vitest';
import { trustReason } from '../../../src/core/reason/trustReason';
import { trustStep } from '../../../src/core/relationship/trust';

const [YES, NO, MISSING] = [1, 0, NaN];

function reason(...steps: [number, number, number, number]) {
  const evidence = {
    buysExpertise: Float64Array.of(steps[0]),
    bringsProblem: Float64Array.of(steps[1]),
    asksForView: Float64Array.of(steps[2]),
    sharesUniquely: Float64Array.of(steps[3]),
  };
  return trustReason({ evidence, steps: trustStep(evidence) }, 0);
}

describe('the reason of a trust step', () => {
  it('is the last evidence that is there and the first that is not', () => {
    expect(reason(YES, YES, NO, NO)).toBe(
      'Needs (2 of 4): their business problem is brought; our view is not asked beyond the job.',
    );
    expect(reason(NO, NO, NO, NO)).toBe(
      'Unproven (0 of 4): our expertise is not bought, or not delivered on time.',
    );
    expect(reason(YES, YES, YES, YES)).toBe(
      'Trusted advisor (4 of 4): what no other supplier hears is shared.',
    );
  });

  it('tells that a yes after the first no does not count', () => {
    expect(reason(YES, NO, YES, YES)).toBe(
      'Subject expert (1 of 4): our expertise is bought and delivered on time; their business problem is not brought, so what comes after it does not count.',
    );
    expect(reason(YES, YES, NO, MISSING)).not.toContain('does not count');
  });

  it('names what is not known where that decides', () => {
    expect(reason(YES, YES, MISSING, YES)).toBe(
      'Unrated: whether our view is asked beyond the job is not known.',
    );
  });
});
