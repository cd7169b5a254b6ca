import { describe, expect, it } from 'vitest';
import type { ClientMatrix } from '../../../src/core/matrix/clientMatrix';
import { PLACEMENTS, type Placement } from '../../../src/core/matrix/quadrant';
import { portfolioFacts } from '../../../src/core/portfolio/portfolioFacts';
import { whaleCurve } from '../../../src/core/portfolio/whaleCurve';
import { TWENTY_PROFITS } from '../examples';

function matrix(clients: readonly (readonly [Placement, number])[]): ClientMatrix {
  const none = new Float64Array(clients.length);
  return {
    contribution: none,
    costToServe: none,
    worth: none,
    effort: none,
    cuts: { worth: 0, effort: 0 },
    profit: Float64Array.from(clients, ([, profit]) => profit),
    placements: Uint8Array.from(clients, ([placement]) => PLACEMENTS.indexOf(placement)),
  };
}

function facts(...clients: (readonly [Placement, number])[]) {
  const of = matrix(clients);
  return portfolioFacts(of, whaleCurve(of.profit));
}

describe('the headline', () => {
  it('counts clients by placement, loss makers apart from Underperformers', () => {
    const of = facts(
      ['topRight', -1],
      ['bottomRight', -2],
      ['bottomRight', 9],
      ['bottomLeft', 4],
      ['noRevenue', -3],
      ['netCredit', 0],
    );
    expect(of.counts).toEqual({
      topLeft: 0,
      topRight: 1,
      bottomLeft: 1,
      bottomRight: 2,
      noRevenue: 1,
      netCredit: 1,
      unplaced: 0,
    });
    expect([of.clients, of.inQuadrants, of.lossMakers, of.lossMakingUnderperformers]).toEqual([6, 4, 3, 1]);
    expect([of.underperformerShare, of.lossMakerShare, of.totalProfit]).toEqual([0.5, 0.5, 7]);
  });

  it('warns above one half of the clients in quadrants, not at one half', () => {
    expect(facts(['bottomRight', 1], ['topLeft', 1]).mostlyUnderperformers).toBe(false);
    expect(facts(['bottomRight', 1], ['topLeft', 1], ['bottomRight', 1]).mostlyUnderperformers).toBe(true);
    expect(facts(['bottomRight', 1], ['noRevenue', 0], ['netCredit', -1]).mostlyUnderperformers).toBe(true);
  });

  it('says which share of clients makes the peak: 80% make 132.44% of twenty (blogs.sap.com, whale curve)', () => {
    const of = facts(...Array.from(TWENTY_PROFITS, (profit) => ['topLeft', profit] as const));
    expect(of.peakShareOfClients).toBe(0.8);
    expect(of.peak).toBeCloseTo(1.3244, 4);
  });

  it('counts the share of clients over those whose profit is known', () => {
    expect(facts(['topLeft', 3], ['bottomLeft', -1], ['unplaced', NaN]).peakShareOfClients).toBe(0.5);
  });

  it('has no peak without a positive total, and no share of Underperformers without quadrants', () => {
    const of = facts(['noRevenue', -1]);
    expect([of.peakShareOfClients, of.peak, of.underperformerShare]).toEqual([NaN, NaN, NaN]);
    expect(of.mostlyUnderperformers).toBe(false);
  });
});
