import { describe, expect, it } from 'vitest';
import { expectAlike } from './oracle/alike';
import { column, random } from './oracle/random';
import { calculated, comparisons, type Oracle } from './oracle/sheet';

const by = random(2013);

/** Some of few sizes, so that clients tie; some that bill nothing, next to nothing or less than nothing. */
const revenue = column(() => {
  if (by.happens(0.05)) return by.oneOf([0, 0, 0.00004, -0.00004]);
  if (by.happens(0.05)) return -by.whole(1, 90_000) / 100;
  return by.happens(0.5) ? by.oneOf([1000, 2500, 4000]) : by.whole(1, 9_000_000) / 100;
});

/** Often a tenth, a quarter or three tenths of revenue is left, and some sell below cost. */
const directCost = revenue.map((billed) =>
  by.happens(0.5) ? billed * by.oneOf([0.9, 0.75, 0.7]) : (billed * by.whole(20, 120)) / 100,
);

const counts = { orders: column(() => by.whole(0, 40)), visits: column(() => by.whole(0, 6)) };

/** Often such that effort is exactly a tenth; here and there it is not known. */
const freight = revenue.map((billed, client) => {
  if (by.happens(0.02)) return 'n/a';
  const served = 12.5 * (counts.orders[client] ?? 0) + 80 * (counts.visits[client] ?? 0);
  return by.happens(0.3) ? billed * 0.1 - served : by.whole(0, 50_000) / 100;
});

const SEGMENTS = ['Commodity', 'Partner', 'Prime', 'Underperformer'];

/** Worth and effort of those that are in the cuts, else blank text. */
const ofRevenue = (part: string) => `=IF([@Counts]=1,[@${part}]/[@Revenue],"")`;

/** The quadrants of A. Clare: worth upwards, effort to the right, on a cut is high. */
const segment = (worthCut: string, effortCut: string) => `=IF([@Counts]=0,[@Outside],
  IF([@Worth rounded]>=ROUND(${worthCut},10),
    IF([@Effort rounded]>=ROUND(${effortCut},10),"Partner","Prime"),
    IF([@Effort rounded]>=ROUND(${effortCut},10),"Underperformer","Commodity")))`;

const KINDS = {
  weighted: (part: string) => `=SUMIF([Counts],1,[${part}])/SUMIF([Counts],1,[Revenue])`,
  mean: (_: string, rate: string) => `=AVERAGE([${rate}])`,
  median: (_: string, rate: string) => `=MEDIAN([${rate}])`,
  p75: (_: string, rate: string) => `=PERCENTILE([${rate}],0.75)`,
};
const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

const ORACLE: Oracle = {
  given: {
    Revenue: revenue,
    'Direct cost': directCost,
    Orders: counts.orders,
    Visits: counts.visits,
    Freight: freight,
  },
  rows: {
    Known: '=IF(ISNUMBER([@Freight]),1,0)',
    'Cost to serve': '=IF([@Known]=0,NA(),[@Orders]*12.5+[@Visits]*80+[@Freight])',
    Contribution: '=[@Revenue]-[@Direct cost]',
    Profit: '=IF([@Known]=0,NA(),[@Contribution]-[@Cost to serve])',
    'Revenue if known': '=IF([@Known]=0,"n/a",[@Revenue])',
    'Revenue rounded': '=ROUND([@Revenue],4)',
    Counts: '=IF([@Revenue rounded]>0,[@Known],0)',
    Outside: '=IF([@Known]=0,NA(),IF([@Revenue rounded]=0,"No revenue","Net credit"))',
    Worth: ofRevenue('Contribution'),
    Effort: ofRevenue('Cost to serve'),
    'Worth rounded': '=IF([@Counts]=1,ROUND([@Worth],10),"")',
    'Effort rounded': '=IF([@Counts]=1,ROUND([@Effort],10),"")',
    ...Object.fromEntries(
      kinds.map((kind) => [`Segment, ${kind}`, segment(`[Worth cut, ${kind}]`, `[Effort cut, ${kind}]`)]),
    ),
    'Segment, 0.25 and 0.1': segment('0.25', '0.1'),
    'Segment, 30% and 10%': segment('(0.1+0.2)', '(1-0.9)'),
  },
  figures: Object.fromEntries(
    kinds.flatMap((kind) => [
      [`Worth cut, ${kind}`, KINDS[kind]('Contribution', 'Worth')],
      [`Effort cut, ${kind}`, KINDS[kind]('Cost to serve', 'Effort')],
    ]),
  ),
  shipped: [
    { formula: 'CLIENTS.COSTTOSERVE([Orders:Visits],{12.5,80},[Freight])', answers: ['Cost to serve'] },
    { formula: 'CLIENTS.CLIENTPROFIT([Revenue],[Direct cost],[Cost to serve])', answers: ['Profit'] },
    ...kinds.flatMap((kind) => [
      // The worth cut is told nothing of cost to serve: where that is missing, it must be told that something is.
      {
        formula: `CLIENTS.WORTHCUT([Revenue if known],[Direct cost],"${kind}")`,
        answers: [`Worth cut, ${kind}`],
      },
      { formula: `CLIENTS.EFFORTCUT([Revenue],[Cost to serve],"${kind}")`, answers: [`Effort cut, ${kind}`] },
      {
        formula: `CLIENTS.SEGMENT([Revenue],[Direct cost],[Cost to serve],"${kind}","${kind}")`,
        answers: [`Segment, ${kind}`],
      },
    ]),
    {
      formula: 'CLIENTS.SEGMENT([Revenue],[Direct cost],[Cost to serve],0.25,0.1)',
      answers: ['Segment, 0.25 and 0.1'],
    },
    {
      formula: 'CLIENTS.SEGMENT([Revenue],[Direct cost],[Cost to serve],"30%","10%")',
      answers: ['Segment, 30% and 10%'],
    },
  ],
};

describe('a thousand clients by plain formulas of the published definitions', () => {
  const sheet = calculated(ORACLE);

  it.each(comparisons(ORACLE))('%s is what %s answers', (name, formula) => {
    expectAlike(sheet.saidTwice(formula, name));
  });

  it('stand in every segment and outside, and many exactly on a cut', () => {
    const labels = new Set(sheet.column('Segment, 0.25 and 0.1'));
    const outside = ['#N/A', 'Net credit', 'No revenue'];
    expect([...labels].sort()).toEqual([...SEGMENTS, ...outside].sort());
    expect(onCut(sheet.column('Worth'), 0.25)).toBeGreaterThan(50);
    expect(onCut(sheet.column('Effort'), 0.1)).toBeGreaterThan(50);
  });
});

function onCut(rates: readonly unknown[], cut: number): number {
  return rates.filter((rate) => typeof rate === 'number' && Math.abs(rate - cut) < 1e-11).length;
}
