import { describe, expect, it } from 'vitest';
import { clientTypeReason } from '../../../src/core/reason/clientTypeReason';
import { clientType } from '../../../src/core/relationship/clientType';

function reason(
  ...[standardised, negotiation, jointSolutions, breadthOfScope]: [number, number, number, number]
) {
  const ratings = {
    standardised: Float64Array.of(standardised),
    negotiation: Float64Array.of(negotiation),
    jointSolutions: Float64Array.of(jointSolutions),
    breadthOfScope: Float64Array.of(breadthOfScope),
  };
  return clientTypeReason({ ratings, ...clientType(ratings) }, 0);
}

describe('the reason of a client type', () => {
  it('is the score against 3', () => {
    expect(reason(1, 4, 4, 3)).toBe('Client: 3.75 of 5 is at or above 3.');
    expect(reason(5, 0, 1, 1)).toBe('Customer: 0.5 of 5 is below 3.');
    expect(reason(2, 3, 3, 2.999)).toBe('Customer: 2.9998 of 5 is below 3.');
  });

  it('names every rating that is missing', () => {
    expect(reason(1, 4, 4, NaN)).toBe('Unrated: breadth of scope is missing.');
    expect(reason(NaN, 4, NaN, 3)).toBe('Unrated: standardised and joint solutions are missing.');
  });
});
