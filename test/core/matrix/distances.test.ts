import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientMatrix, placeClients } from '../../../src/core/matrix/clientMatrix';
import { distances, type ClientMoney } from '../../../src/core/matrix/distances';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { SPRING } from '../examples';

const weighted = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } } as const;

describe('how far T of Spring Distribution is (Horngren; transtutors.com 589269)', () => {
  const { cuts } = clientMatrix(SPRING, weighted);
  const t = distances({ revenue: 50_544, directCost: 46_800, costToServe: 7090 }, cuts);

  it('left: cost to serve below 2,470.87', () => {
    expect(t?.left?.costToServeBelow).toBeCloseTo(2470.87, 2);
    expect(t?.left?.quadrant).toBe('bottomLeft');
  });

  it('up by price alone: + 4.214%, and still a loss of 1,216.13', () => {
    expect((t?.up?.priceRise ?? NaN) * 100).toBeCloseTo(4.214, 3);
    expect(t?.up?.profit).toBeCloseTo(-1216.13, 2);
    expect(t?.up?.quadrant).toBe('topRight');
  });

  it('break-even: + 6.620%', () => {
    expect((t?.breakEven?.priceRise ?? NaN) * 100).toBeCloseTo(6.62, 3);
  });
});

describe('a distance', () => {
  const cuts = { worth: 0.4, effort: 0.1 };

  it('is not told to a client that is there already', () => {
    expect(distances({ revenue: 100, directCost: 50, costToServe: 5 }, cuts)).toEqual({
      quadrant: 'topLeft',
      left: null,
      up: null,
      breakEven: null,
    });
  });

  it('up can end in the top left, where the higher price makes the effort a smaller part of revenue', () => {
    // 80 ÷ 0.6 = 133.33; 13 of that is 9.75%.
    const far = distances({ revenue: 100, directCost: 80, costToServe: 13 }, cuts);
    expect(far?.up?.priceRise).toBeCloseTo(1 / 3, 12);
    expect(far?.up?.quadrant).toBe('topLeft');
  });

  it('is missing where nothing leads there: no cost above 0, no price', () => {
    const far = distances({ revenue: 100, directCost: 90, costToServe: 13 }, { worth: 1, effort: 0 });
    expect(far?.left?.costToServeBelow).toBeNaN();
    expect(far?.up).toEqual({ priceRise: NaN, profit: NaN, quadrant: null });
  });

  it('is not told to a client outside the quadrants', () => {
    expect(distances({ revenue: 0, directCost: 5, costToServe: 5 }, cuts)).toBeNull();
    expect(distances({ revenue: -9, directCost: 5, costToServe: 5 }, cuts)).toBeNull();
    expect(distances({ revenue: 9, directCost: NaN, costToServe: 5 }, cuts)).toBeNull();
  });

  it('is the very point at which the client changes its place', () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    const cut = fc.integer({ min: 1, max: 19 }).map((twentieths) => twentieths / 20);
    const placeOf = ({ revenue, directCost, costToServe }: ClientMoney, worth: number, effort: number) =>
      PLACEMENTS[
        placeClients(
          {
            revenue: Float64Array.of(revenue),
            contribution: Float64Array.of(revenue - directCost),
            costToServe: Float64Array.of(costToServe),
          },
          { worth: { kind: 'value', value: worth }, effort: { kind: 'value', value: effort } },
        ).placements[0] ?? -1
      ];
    fc.assert(
      fc.property(amount, amount, amount, cut, cut, (revenue, directCost, costToServe, worth, effort) => {
        const client = { revenue, directCost, costToServe };
        const far = distances(client, { worth, effort });
        const at = (change: Partial<ClientMoney>) => placeOf({ ...client, ...change }, worth, effort);
        expect(far?.quadrant).toBe(at({}));
        if (far?.left) {
          expect(at({ costToServe: far.left.costToServeBelow })).toBe(far.quadrant);
          expect(at({ costToServe: far.left.costToServeBelow - 0.001 })).toBe(far.left.quadrant);
        }
        if (far?.up) {
          const price = (1 + far.up.priceRise) * revenue;
          expect(at({ revenue: price })).toBe(far.up.quadrant);
          expect(at({ revenue: price - 0.001 })).toMatch(/^bottom/);
        }
        const profit = (rise: number) => revenue * (1 + rise) - directCost - costToServe;
        if (far?.breakEven) expect(profit(far.breakEven.priceRise)).toBeCloseTo(0, 9);
        else expect(profit(0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
