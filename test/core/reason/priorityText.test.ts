import { describe, expect, it } from 'vitest';
import type { ClientFacts } from '../../../src/core/clientFacts';
import { clientPriority } from '../../../src/core/portfolio/clientPriority';
import { placesIn, priorityText } from '../../../src/core/reason/priorityText';
import { SPRING } from '../examples';

const column = (...numbers: number[]) => Float64Array.from(numbers);

function told(client: number, facts: ClientFacts = {}): string {
  const priority = clientPriority({ ...SPRING, facts });
  return priorityText(priority, placesIn(priority.order), client);
}

describe('a priority in words (Spring Distribution: Horngren; transtutors.com 589269)', () => {
  it('is the place, the likely return, the effort and what the one is by the other', () => {
    expect(told(3)).toBe('1 of 5: income 41,856 ÷ effort 4.3% is 964,990.');
  });

  it('says when the likely return is what could be, and when effort is in hours', () => {
    const facts = {
      potentialIncome: column(90_000, NaN, NaN, NaN, NaN),
      statedHours: column(40, 1, 2, 3, NaN),
    };
    expect(told(0, facts)).toBe('4 of 5: potential income 90,000 ÷ effort 40 hours is 2,250.');
  });

  it('says why a client comes after those that are ranked', () => {
    const facts = { statedHours: column(40, 0, 2, 3, NaN) };
    expect(told(4, facts)).toBe(
      '5 of 5, after those that are ranked: effort is not recorded; income -3,346.',
    );
    expect(told(1, facts)).toBe(
      '4 of 5, after those that are ranked: no effort above 0 is recorded; income 11,545.',
    );
    const priority = clientPriority({ ...SPRING, directCost: column(NaN, 1, 1, 1, 1) });
    expect(priorityText(priority, placesIn(priority.order), 0)).toBe(
      '5 of 5, after those that are ranked: no income is known.',
    );
  });
});
