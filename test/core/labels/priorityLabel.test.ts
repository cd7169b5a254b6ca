import { describe, expect, it } from 'vitest';
import { clientLabels } from '../../../src/core/labels/clientLabels';
import { SPRING } from '../examples';
import { factsOf, LabelsRead, systemsOf } from '../systems/knownClients';

// P, Q, R, S and T of Spring Distribution (Horngren).
const hours = factsOf({ statedHours: [2, 1, NaN, 4, 5], potentialIncome: [NaN, NaN, NaN, NaN, 500_000] });

describe('the label of priority', () => {
  it('is the place by income ÷ effort where money is all that is known', () => {
    // 964,990 for S, 907,560 for R, 194,483 for Q, 20,223 for P; T loses money.
    expect(new LabelsRead(SPRING).of('Priority')).toEqual([4, 3, 2, 1, 5]);
    expect(new LabelsRead(SPRING).why('Priority')[3]).toBe(
      'Priority 1 of 5: income 41,856 ÷ effort 4.3% is 964,990.',
    );
  });

  it('goes by potential income and hours where they are known; who has no hours is last and told why', () => {
    const read = new LabelsRead({ ...SPRING, facts: hours });
    expect(read.of('Priority')).toEqual([4, 2, 5, 3, 1]);
    expect(read.why('Priority')[2]).toBe(
      'Priority 5 of 5, after those that are ranked: effort is not recorded; income 38,720.',
    );
  });

  it('rests on facts only where they are there', () => {
    const basisOf = (facts = factsOf({})) =>
      clientLabels(systemsOf({ ...SPRING, facts })).find(({ name }) => name === 'Priority')?.basis;
    expect([basisOf(), basisOf(hours)]).toEqual(['money', 'facts']);
    expect(basisOf(factsOf({ potentialIncome: [1, 2, 3, 4, 5] }))).toBe('facts');
  });
});
