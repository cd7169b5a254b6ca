import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

/** Horngren, Cost Accounting; published at transtutors.com, question 589269. */
const REVENUE = [29952, 123900, 802560, 442656, 50544];
const DIRECT_COST = [24960, 105000, 729600, 381600, 46800];
const COST_TO_SERVE = [2980, 7355, 34240, 19200, 7090];
const PROFIT = [2012, 11545, 38720, 41856, -3346];
const SEGMENTS = ['Partner', 'Partner', 'Commodity', 'Prime', 'Underperformer'];

const COUNTS = [
  [15, 2, 140, 2080, 0],
  [25, 3, 120, 8750, 0],
  [30, 6, 180, 60800, 0],
  [25, 2, 320, 31800, 0],
  [30, 3, 800, 3900, 1],
];
const RATES = [100, 80, 2, 0.5, 300];

describe('Spring Distribution (Horngren; transtutors.com 589269), typed into cells', () => {
  it('COSTTOSERVE gives the printed cost to serve, with rates across or down', () => {
    expect(ask('COSTTOSERVE', COUNTS, across(...RATES))).toEqual(down(...COST_TO_SERVE));
    expect(ask('COSTTOSERVE', COUNTS, down(...RATES))).toEqual(down(...COST_TO_SERVE));
  });

  it('CLIENTPROFIT gives the printed profits, down and across', () => {
    const columns = [REVENUE, DIRECT_COST, COST_TO_SERVE];
    expect(ask('CLIENTPROFIT', ...columns.map((c) => down(...c)))).toEqual(down(...PROFIT));
    expect(ask('CLIENTPROFIT', ...columns.map((c) => across(...c)))).toEqual(across(...PROFIT));
  });

  it('WORTHCUT and EFFORTCUT give the printed cuts', () => {
    const [[worth]] = ask('WORTHCUT', down(...REVENUE), down(...DIRECT_COST)) as [[number]];
    const [[effort]] = ask('EFFORTCUT', down(...REVENUE), down(...COST_TO_SERVE)) as [[number]];
    expect(worth * 100).toBeCloseTo(11.1514, 4);
    expect(effort * 100).toBeCloseTo(4.8885, 4);
  });

  it.each([null, one('weighted'), one('Median')])(
    'SEGMENT gives the printed quadrants with cuts %j',
    (cut) => {
      const segments = ask(
        'SEGMENT',
        down(...REVENUE),
        down(...DIRECT_COST),
        down(...COST_TO_SERVE),
        cut,
        cut,
      );
      expect(segments).toEqual(down(...SEGMENTS));
    },
  );

  it('SEGMENT row by row with the cuts of WORTHCUT and EFFORTCUT gives the same', () => {
    for (const kind of ['weighted', 'median', 'mean', 'p40']) {
      const worth = ask('WORTHCUT', down(...REVENUE), down(...DIRECT_COST), one(kind));
      const effort = ask('EFFORTCUT', down(...REVENUE), down(...COST_TO_SERVE), one(kind));
      const rowByRow = REVENUE.flatMap((revenue, i) =>
        ask('SEGMENT', one(revenue), one(DIRECT_COST[i]), one(COST_TO_SERVE[i]), worth, effort),
      );
      const columns = [REVENUE, DIRECT_COST, COST_TO_SERVE].map((c) => down(...c));
      expect(rowByRow).toEqual(ask('SEGMENT', ...columns, one(kind), one(kind)));
    }
  });

  it('QUADRANT gives the same from worth and effort', () => {
    const rates = (part: number[]) => down(...part.map((money, i) => money / (REVENUE[i] ?? NaN)));
    const worth = rates(REVENUE.map((revenue, i) => revenue - (DIRECT_COST[i] ?? NaN)));
    expect(ask('QUADRANT', worth, rates(COST_TO_SERVE), one(0.111514), one(0.048885))).toEqual(
      down(...SEGMENTS),
    );
  });

  it('WHALECURVE peaks at 103.69% with four clients', () => {
    const curve = ask('WHALECURVE', down(...PROFIT), down('P', 'Q', 'R', 'S', 'T'));
    expect(curve.map((row) => row[1])).toEqual(['Client', '', 'S', 'R', 'Q', 'P', 'T']);
    expect(curve.slice(1).map((row) => Math.round((row[5] as number) * 10_000) / 100)).toEqual([
      0, 46.1, 88.75, 101.47, 103.69, 100,
    ]);
    expect(curve[5]).toEqual([4, 'P', 2012, 94133, 0.8, 94133 / 90787]);
  });

  it('PROFITSHARE at 40% is 88.753%', () => {
    const [[share]] = ask('PROFITSHARE', down(...PROFIT), one(0.4)) as [[number]];
    expect(share * 100).toBeCloseTo(88.753, 3);
  });
});
