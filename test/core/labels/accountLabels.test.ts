import { describe, expect, it } from 'vitest';
import { SPRING } from '../examples';
import { factsOf, LabelsRead } from '../systems/knownClients';
import { ADVISED, ROLES, TYPE } from '../systems/springFacts';

describe('the label of expert or advisor', () => {
  it('needs the first of the six pairs, and four in all', () => {
    const labels = new LabelsRead({ ...SPRING, facts: factsOf(ADVISED) });
    expect(labels.of('Expert or advisor')).toEqual(['Advisor', 'Expert', 'Expert', 'Unrated', 'Advisor']);
    expect(labels.why('Expert or advisor')[4]).toContain('4 of 6 signs');
  });
});

describe('the label of loyalty', () => {
  const LADDER = { ...TYPE, repeatBusiness: [1, 1, 0, 1, 1], referral: [0, 1, 1, 1, 1] };

  it('climbs from customer over client and supporter to advocate', () => {
    const labels = new LabelsRead({ ...SPRING, facts: factsOf(LADDER) });
    expect(labels.of('Loyalty')).toEqual(['Supporter', 'Customer', 'Client', 'Advocate', 'Unrated']);
    expect(labels.why('Loyalty')[3]).toBe('Advocate: a Client that comes back and refers others.');
  });

  it('is not told where the client type is not known', () => {
    const { repeatBusiness, referral } = LADDER;
    const labels = new LabelsRead({ ...SPRING, facts: factsOf({ repeatBusiness, referral }) });
    expect(labels.names).not.toContain('Loyalty');
  });
});

describe('the label of who looks after a client', () => {
  it('is told only where the capacity of key account managers is stated', () => {
    expect(new LabelsRead(SPRING).names).not.toContain('Looked after by');
    expect(new LabelsRead(SPRING, { keyAccountCapacity: 0 }).names).toContain('Looked after by');
  });

  it('gives Monopoly clients a key account manager first, then Large ones, until the capacity is full', () => {
    const labels = new LabelsRead(SPRING, { keyAccountCapacity: 2 });
    expect(labels.of('Looked after by')).toEqual([
      'Account manager (eligible)',
      'Account manager (eligible)',
      'Key account manager',
      'Key account manager',
      'Account manager',
    ]);
    expect(labels.why('Looked after by')[1]).toMatch(/Large.*Partner quadrant.*place 3 of 4.*capacity 2/);
  });

  it('counts whoever is strategic though small among the candidates where roles are known', () => {
    const famous = { ...ROLES, recognition: [0, 0, 0, 0, 5] };
    const labels = new LabelsRead({ ...SPRING, facts: factsOf(famous) }, { keyAccountCapacity: 5 });
    expect(labels.of('Looked after by')[4]).toBe('Key account manager');
    expect(labels.why('Looked after by')[4]).toContain('Strategic though small');
  });
});
