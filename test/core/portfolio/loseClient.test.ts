import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientMatrix, type CutRules } from '../../../src/core/matrix/clientMatrix';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { CONCENTRATION_LABELS } from '../../../src/core/portfolio/concentration';
import { loseClient, type ClientLoss } from '../../../src/core/portfolio/loseClient';
import { SPRING } from '../examples';

const WEIGHTED: CutRules = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } };
const { contribution, costToServe } = clientMatrix(SPRING, WEIGHTED);
const MONEY = { revenue: SPRING.revenue, contribution, costToServe };

function without(name: string, cuts: CutRules = WEIGHTED): ClientLoss {
  return loseClient(MONEY, SPRING.names.indexOf(name), { cuts });
}

function places(placements: Uint8Array): string[] {
  return Array.from(placements, (code) => PLACEMENTS[code] ?? '');
}

describe('losing a client of Spring Distribution (Horngren; transtutors.com 589269)', () => {
  it('leaves 48,931 of 90,787 without S', () => {
    const { before, after } = without('S');
    expect([before.profit, after.profit].map(Math.round)).toEqual([90_787, 48_931]);
    expect([before.revenue, after.revenue].map(Math.round)).toEqual([1_449_612, 1_006_956]);
  });

  it('shares out what is left: without S, R makes 79% of it instead of 43%', () => {
    const { before, after } = without('S');
    const share = (of: ClientLoss['before']) => of.concentration.share[SPRING.names.indexOf('R')] ?? NaN;
    expect(share(before)).toBeCloseTo(38_720 / 90_787, 9);
    expect(share(after)).toBeCloseTo(38_720 / 48_931, 9);
  });

  it('shares out what is chosen as income, at the levels given', () => {
    const of = loseClient(MONEY, SPRING.names.indexOf('S'), {
      cuts: WEIGHTED,
      income: 'revenue',
      levels: { largeFrom: 0.1, monopolyAbove: 0.8 },
    });
    const { share, labels } = of.after.concentration;
    const r = SPRING.names.indexOf('R');
    expect(share[r]).toBeCloseTo(802_560 / 1_006_956, 9);
    expect(CONCENTRATION_LABELS[labels[r] ?? -1]).toBe('Large');
  });

  it('shares out no contribution of the client that is gone', () => {
    const { after } = loseClient(MONEY, SPRING.names.indexOf('S'), {
      cuts: WEIGHTED,
      income: 'contribution',
    });
    expect(after.concentration.total).toBeCloseTo(161_652 - 61_056, 6);
  });

  it('moves the cuts to what they are among the others', () => {
    const { before, after } = without('S');
    expect(before.cuts.worth).toBeCloseTo(161_652 / 1_449_612, 9);
    expect(after.cuts.worth).toBeCloseTo((161_652 - 61_056) / 1_006_956, 9);
    expect(after.cuts.effort).toBeCloseTo((70_865 - 19_200) / 1_006_956, 9);
  });

  it('has no place and no share for the client that is gone', () => {
    const { before, after } = without('S');
    const s = SPRING.names.indexOf('S');
    expect([places(before.placements)[s], places(after.placements)[s]]).toEqual(['topLeft', 'unplaced']);
    expect(CONCENTRATION_LABELS[after.concentration.labels[s] ?? -1]).toBe('Missing');
  });

  it('names the others that change their segment, and no one where cuts stand still', () => {
    // Without T the median worth rises from S's own 13.8% to 14.5%, halfway between S and Q.
    const median: CutRules = { worth: { kind: 'median' }, effort: { kind: 'median' } };
    const { before, after, moved } = without('T', median);
    expect(Array.from(moved, (client) => SPRING.names[client])).toEqual(['S']);
    const s = SPRING.names.indexOf('S');
    expect([places(before.placements)[s], places(after.placements)[s]]).toEqual(['topLeft', 'bottomLeft']);
    const frozen: CutRules = {
      worth: { kind: 'value', value: 0.11 },
      effort: { kind: 'value', value: 0.05 },
    };
    expect(without('T', frozen).moved).toHaveLength(0);
  });
});

it('losing any client leaves exactly what the others make, whatever the cuts', () => {
  const amount = fc.integer({ min: -5, max: 40 });
  const rows = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 12 });
  const rule = fc.constantFrom<CutRules['worth']>({ kind: 'weighted' }, { kind: 'mean' }, { kind: 'median' });
  fc.assert(
    fc.property(rows, fc.nat(), rule, (given, pick, worth) => {
      const gone = pick % given.length;
      const cuts: CutRules = { worth, effort: { kind: 'weighted' } };
      const money = (of: typeof given) => ({
        revenue: Float64Array.from(of, (row) => row[0]),
        contribution: Float64Array.from(of, (row) => row[1]),
        costToServe: Float64Array.from(of, (row) => row[2]),
      });
      const others = given.filter((_, client) => client !== gone);
      const { after, moved } = loseClient(money(given), gone, { cuts });
      const alone = loseClient(money(others), -1, { cuts }).before;
      expect([after.profit, after.revenue, after.cuts]).toEqual([alone.profit, alone.revenue, alone.cuts]);
      const left = after.placements.filter((_, client) => client !== gone);
      expect(left).toEqual(alone.placements);
      expect(Array.from(moved)).not.toContain(gone);
    }),
  );
});
