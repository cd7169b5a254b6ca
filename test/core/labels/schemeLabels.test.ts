import { describe, expect, it } from 'vitest';
import type { ClientFacts } from '../../../src/core/clientFacts';
import { LABELS_ENGLISH } from '../../../src/core/labels/labelWords';
import { schemeLabels } from '../../../src/core/labels/schemeLabels';
import { SPRING } from '../examples';
import { factsOf, systemsOf } from '../systems/knownClients';

function basisOf(scheme: string, facts: ClientFacts = {}): string | undefined {
  const labels = schemeLabels(systemsOf({ ...SPRING, facts }), LABELS_ENGLISH);
  return labels.find(({ name }) => name === scheme)?.basis;
}

const five = [1, 2, 3, 4, 5];

describe('the label of a scheme', () => {
  it('of the procurement view rests on money alone until potential income or hours are known', () => {
    expect(basisOf('Procurement view')).toBe('money');
    expect(basisOf('Procurement view', factsOf({ potentialIncome: five }))).toBe('facts');
    expect(basisOf('Procurement view', factsOf({ statedHours: five }))).toBe('facts');
  });

  it('of any other scheme rests on facts', () => {
    expect(basisOf('Price vs cost to serve')).toBeUndefined();
    expect(basisOf('Price vs cost to serve', factsOf({ netPrice: five }))).toBe('facts');
  });
});
