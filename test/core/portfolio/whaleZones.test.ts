import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whaleCurve } from '../../../src/core/portfolio/whaleCurve';
import { whaleZones } from '../../../src/core/portfolio/whaleZones';
import { TWENTY_PROFITS } from '../examples';

function zones(...profits: number[]): number[] {
  const { mostOfPeak, upToPeak, afterPeak } = whaleZones(whaleCurve(Float64Array.from(profits)));
  return [mostOfPeak, upToPeak, afterPeak];
}

describe('the zones of a whale curve', () => {
  it('end with 80% of the peak, at the peak and with the last client', () => {
    // 41,856 + 38,720 is above 75,306.4, which is 80% of 94,133: Spring Distribution (Horngren).
    expect(zones(2012, 11545, 38720, 41856, -3346)).toEqual([2, 2, 1]);
  });

  it('of twenty clients hold 5, 11 and 4 (blogs.sap.com, Visualising customer profitability: whale curve)', () => {
    expect(zones(...TWENTY_PROFITS)).toEqual([5, 11, 4]);
  });

  it('end with the client that reaches exactly 80%, whatever its double', () => {
    expect(zones(8, 1, 1)).toEqual([1, 2, 0]);
    expect(zones(0.1, 0.1, 0.1, 0.075)).toEqual([3, 1, 0]);
    expect(zones(7.9, 1, 1.1)).toEqual([2, 1, 0]);
  });

  it('go by money where all clients together lose', () => {
    expect(zones(10, -50)).toEqual([1, 0, 1]);
  });

  it('put everyone after the peak where nobody makes money, those who make nothing as well', () => {
    expect(zones(0, -1)).toEqual([0, 0, 2]);
    expect(zones(5, 0)).toEqual([1, 0, 1]);
    expect(zones()).toEqual([0, 0, 0]);
  });

  it('add up to the clients whose profit is known', () => {
    const profit = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(profit), (profits) => {
        const known = profits.filter((money) => !Number.isNaN(money)).length;
        expect(zones(...profits).reduce((sum, clients) => sum + clients, 0)).toBe(known);
      }),
    );
  });
});
