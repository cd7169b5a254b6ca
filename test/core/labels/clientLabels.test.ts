import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { SPRING } from '../examples';
import { factsOf, LabelsRead } from '../systems/knownClients';
import {
  ADVISED,
  BENEFITS,
  INVESTED,
  NONE,
  PERSONAS,
  ROLES,
  STRESSES,
  TRUST,
  TYPE,
} from '../systems/springFacts';

/** P, Q, R, S and T of Spring Distribution (Horngren), and what is known of them beside. */
function spring(facts: Parameters<typeof factsOf>[0]): ClientColumns {
  return { ...SPRING, facts: factsOf(facts) };
}

describe('labels of money alone', () => {
  it('tell how much of the income hangs on each client of Spring Distribution', () => {
    expect(new LabelsRead(SPRING).of('Concentration')).toEqual([
      'Regular',
      'Large',
      'Monopoly',
      'Monopoly',
      'Regular',
    ]);
  });

  it('tell ranks gained and lost: S is second by revenue and first by profit', () => {
    const gaps = new LabelsRead(SPRING).of('Ranks gained by profit');
    expect(gaps).toEqual([1, 0, -1, 1, -1]);
  });

  it('are all there is where no fact is known', () => {
    expect(new LabelsRead(SPRING).names).toEqual([
      'Concentration',
      'Ranks gained by profit',
      'Procurement view',
      'Priority',
    ]);
  });
});

describe('labels of what is known beside money', () => {
  it('tell clients from customers, and who is not rated', () => {
    expect(new LabelsRead(spring(TYPE)).of('Client or customer')).toEqual([
      'Client',
      'Customer',
      'Client',
      'Client',
      'Unrated',
    ]);
  });

  it('name the step of trust', () => {
    expect(new LabelsRead(spring(TRUST)).of('Trust')).toEqual([
      'Needs',
      'Unproven',
      'Subject expert',
      'Trusted advisor',
      'Unrated',
    ]);
  });

  it('hold benefit and stress as means, missing where fewer than three are answered, and what is left of it', () => {
    const labels = new LabelsRead(spring({ ...BENEFITS, ...STRESSES }));
    expect(labels.of('Benefit')).toEqual([3.2, 1, NaN, 5, 2]);
    expect(labels.of('Stress')[0]).toBe(1.5);
    expect(labels.of('Benefit less stress')[0]).toBeCloseTo(1.7, 10);
    expect(labels.of('Benefit less stress')[2]).toBeNaN();
  });

  it('part company with whoever crosses a red line, and never tell the rating that crossed it', () => {
    const labels = new LabelsRead(spring({ ...BENEFITS, ...STRESSES }));
    expect(labels.of('Red line')).toEqual(['', 'Part company', '', '', 'Part company']);
    expect(labels.why('Red line')[1]).toBe('Part company: a red line is crossed.');
    const told = labels.names.flatMap((name) => labels.why(name)).join(' ');
    expect(told).not.toMatch(/abus|corrupt/i);
  });

  it('name the quadrant of mutual value', () => {
    expect(new LabelsRead(spring(INVESTED)).of('Mutual value')).toEqual([
      'Green',
      'We over-invest',
      'Client over-invests',
      'Green',
      'Unrated',
    ]);
  });

  it('name the persona and those that overlap with it', () => {
    expect(new LabelsRead(spring(PERSONAS)).of('Persona')).toEqual([
      'Draining drama',
      'Mutual best',
      'Unassigned',
      'Draining drama; Mutual best',
      'Unrated',
    ]);
  });

  it('join roles, and say who is strategic though small', () => {
    expect(new LabelsRead(spring(ROLES)).of('Roles')).toEqual([
      'Famous; Strategic though small',
      'Breadwinner',
      'Breadwinner; Innovator',
      'Breadwinner; Mentor; Partner (role)',
      'Unrated',
    ]);
  });

  it('take the growth of needs and competitors’ share of the wallet as prospects where they are known', () => {
    const needs = new LabelsRead(spring({ ...ROLES, needGrowth: [0, 0.2, 0, 0, 0] }));
    expect(needs.of('Roles')[1]).toBe('Breadwinner; Prospective');
    const wallet = new LabelsRead(spring({ ...ROLES, totalSpend: [NONE, 250_000, NONE, NONE, NONE] }));
    expect(wallet.of('Roles')[1]).toBe('Breadwinner; Prospective');
  });

  it('tell our share of the wallet, and where the spend that is stated is too low', () => {
    const labels = new LabelsRead(spring({ totalSpend: [59_904, 100_000, NONE, 10_000_000, 9_999_999] }));
    expect(labels.of('Share of wallet').slice(0, 3)).toEqual([0.5, 'Spend estimate too low', NaN]);
    expect(labels.why('Share of wallet')[0]).toBe(
      'Share of wallet 50.0%: 29,952 of the 59,904 it spends a year.',
    );
    expect(labels.of('Market-space client')).toEqual(['No', '', '', 'Yes', 'No']);
    expect(labels.why('Market-space client')[3]).toBe(
      'Yes: it spends 10,000,000 a year, at or above 10,000,000.',
    );
  });

  it('take the market space from the settings', () => {
    const clients = spring({ spendElsewhere: [70_048, NONE, NONE, NONE, NONE] });
    expect(new LabelsRead(clients, { marketSpaceFrom: 100_000 }).of('Market-space client')[0]).toBe('Yes');
    expect(new LabelsRead(clients, { marketSpaceFrom: 100_001 }).of('Market-space client')[0]).toBe('No');
  });

  it('place clients in every scheme that has its columns, the user’s own among them', () => {
    const ownScheme = {
      name: 'Fit',
      up: 'Size',
      right: 'Speed',
      labels: { topLeft: 'A', topRight: 'B', bottomLeft: 'C', bottomRight: 'D' },
      upCut: 5,
      rightCut: 5,
    };
    const labels = new LabelsRead(
      spring({ netPrice: [1, 2, 3, 4, 5], ownUp: [9, 9, 1, 1, NONE], ownRight: [1, 5, 1, 9, 9] }),
      { ownScheme },
    );
    expect(labels.names).toContain('Price vs cost to serve');
    expect(labels.names).not.toContain('Supplier preferencing');
    expect(labels.of('Fit')).toEqual(['A', 'B', 'C', 'D', 'Unplaced']);
    expect(labels.why('Fit')[0]).toMatch(
      /^A: speed 1 is below the cut of 5, size 9 is at or above 5; earns /,
    );
  });

  it('say where each client came from', () => {
    const now = SPRING.revenue;
    const labels = new LabelsRead({
      ...SPRING,
      facts: {
        priorRevenue: now.map((money, i) => (i === 4 ? 0 : money)),
        priorDirectCost: SPRING.directCost.map((money, i) => (i === 4 ? 0 : money)),
        priorCostToServe: Float64Array.from([2980, 7355, 34_240, 30_000, 0]),
      },
    });
    expect(labels.of('Movement at earlier cuts')).toEqual([
      'Still Partner',
      'Still Partner',
      'Still Commodity',
      'Partner → Prime',
      'New',
    ]);
    expect(labels.why('Movement at earlier cuts')[3]).toContain(
      'Partner, now Prime: effort went from 6.8% to 4.3%',
    );
  });
});

describe('a system of which a column is not there', () => {
  const SYSTEMS: [string, Parameters<typeof factsOf>[0]][] = [
    ['Client or customer', TYPE],
    ['Trust', TRUST],
    ['Expert or advisor', ADVISED],
    ['Mutual value', INVESTED],
    ['Persona', PERSONAS],
    ['Roles', ROLES],
  ];

  it.each(SYSTEMS)('has no label: %s', (name, facts) => {
    expect(new LabelsRead(spring(facts)).names).toContain(name);
    for (const fact of Object.keys(facts)) {
      const others = Object.fromEntries(Object.entries(facts).filter(([other]) => other !== fact));
      expect(new LabelsRead(spring(others)).names).not.toContain(name);
    }
  });

  it('has an index of benefits from three columns on, and none of two', () => {
    const { revenuePotential, retainerIncome, futureGrowth } = BENEFITS;
    expect(new LabelsRead(spring({ revenuePotential, retainerIncome })).names).not.toContain('Benefit');
    const labels = new LabelsRead(spring({ revenuePotential, retainerIncome, futureGrowth }));
    expect(labels.of('Benefit')[0]).toBe(4);
    expect(labels.names).not.toContain('Stress');
    expect(labels.names).not.toContain('Red line');
  });
});
