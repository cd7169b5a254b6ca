import { describe, expect, it } from 'vitest';
import { concentration } from '../../src/core/portfolio/concentration';
import { whaleCurve } from '../../src/core/portfolio/whaleCurve';
import { expectAlike } from './oracle/alike';
import { CLIENTS, column, random } from './oracle/random';
import { calculated, comparisons, type Oracle } from './oracle/sheet';

const by = random(1987);

/** Whole money, so that profits tie; a fifth lose money. */
const profit = column(() => (by.happens(0.2) ? -by.whole(0, 60) : by.whole(0, 400)));

/** Few sizes, so that revenue ties too. */
const revenue = column(() => by.whole(1, 40) * 100);

/** Several clients of one name, told apart by no case. */
const names = column(() => `${by.oneOf(['Ash', 'ASH', 'Birch', 'birch', 'Cedar'])} ${by.whole(1, 99)}`);

const shares = column((client) => (client < 5 ? client / 4 : by.whole(0, 100_000) / 100_000));

/** A hundred thousand in all, of which four clients have exactly the levels of 10% and 20% or a cent more or less. */
const income = (() => {
  const few = [20_000, 20_000.01, 10_000, 9_999.99];
  const many = column(() => (by.happens(0.1) ? -by.whole(1, 4000) : by.whole(1, 8000)) / 100);
  const rest = [...few, ...many.slice(few.length + 1)];
  return [100_000 - rest.reduce((sum, money) => sum + Math.round(money * 100), 0) / 100, ...rest];
})();

/** The label of a share: above the one level Monopoly, from the other Large. */
const label = (largeFrom: number, monopolyAbove: number) =>
  `=IF(ROUND([@Share],10)>ROUND(${monopolyAbove},10),"Monopoly",
    IF(ROUND([@Share],10)>=ROUND(${largeFrom},10),"Large","Regular"))`;

const ORACLE: Oracle = {
  given: {
    Name: names,
    Profit: profit,
    Revenue: revenue,
    'Share of clients asked': shares,
    Income: income,
    Hours: column(() => by.whole(0, 50) / 2),
    Potential: column(() => (by.happens(0.6) ? 'n/a' : by.whole(0, 3000) / 100)),
  },
  rows: {
    Rank: '=ROW()-1',
    'Profit at rank': '=LARGE([Profit],[@Rank])',
    'Cumulative profit': '=N([^Cumulative profit])+[@Profit at rank]',
    'Cumulative share of clients': '=[@Rank]/[Clients]',
    'Cumulative share of profit': '=[@Cumulative profit]/[Total profit]',
    'Clients asked': '=ROUND([@Share of clients asked]*[Clients],10)',
    'Share below': '=IF([@Clients asked]<1,0,INDEX([Cumulative share of profit],INT([@Clients asked])))',
    'Share above': '=INDEX([Cumulative share of profit],MIN([Clients],INT([@Clients asked])+1))',
    'Profit share':
      '=[@Share below]+([@Share above]-[@Share below])*([@Clients asked]-INT([@Clients asked]))',
    // Clients that tie stand in the order of the other measure, and so a tie alone is no gap.
    'By revenue, then profit': '=[@Revenue]*10000+[@Profit]',
    'By profit, then revenue': '=[@Profit]*10000+[@Revenue]',
    'Rank gap': `=RANK([@By revenue, then profit],[By revenue, then profit])
      -RANK([@By profit, then revenue],[By profit, then revenue])`,
    Share: '=[@Income]/[Total income]',
    'Share of positive': '=MAX(0,[@Income])/[Positive income]',
    Importance: `=IF(ISNUMBER([@Potential]),MAX([@Income],[@Potential]),[@Income])/[Total income]`,
    Priority: '=IF(ISNUMBER([@Potential]),[@Potential],[@Income])/[@Hours]',
    Concentration: label(0.1, 0.2),
    'Concentration, 0.04% and 0.06%': label(0.0004, 0.0006),
  },
  spilled: { 'Client at rank': '=SORTBY([Name],[Profit],-1,LOWER([Name]),1,[Rank],1)' },
  figures: {
    Clients: '=COUNT([Profit])',
    'Total profit': '=SUM([Profit])',
    'Total income': '=SUM([Income])',
    'Positive income': '=SUMIF([Income],">0")',
    Peak: '=MAX([Cumulative share of profit])',
    'Peak at': '=MATCH(MAX([Cumulative profit]),[Cumulative profit],0)',
    HHI: '=SUMSQ([Revenue])/SUM([Revenue])^2',
    'Top 1': '=MAX([Income])/SUM([Income])',
    'Top 5': '=SUM(LARGE([Income],{1,2,3,4,5}))/SUM([Income])',
    'Top 10': '=SUM(LARGE([Income],{1,2,3,4,5,6,7,8,9,10}))/SUM([Income])',
  },
  shipped: [
    {
      formula: 'CLIENTS.WHALECURVE([Profit],[Name])',
      answers: [
        'Rank',
        'Client at rank',
        'Profit at rank',
        'Cumulative profit',
        'Cumulative share of clients',
        'Cumulative share of profit',
      ],
      // The header, and the start at no clients.
      above: 2,
    },
    { formula: 'CLIENTS.PROFITSHARE([Profit],[Share of clients asked])', answers: ['Profit share'] },
    { formula: 'CLIENTS.RANKGAP([Revenue],[Profit])', answers: ['Rank gap'] },
    { formula: 'CLIENTS.CONCENTRATION([Income])', answers: ['Concentration'] },
    {
      formula: 'CLIENTS.CONCENTRATION([Income],0.0004,0.0006)',
      answers: ['Concentration, 0.04% and 0.06%'],
    },
    { formula: 'CLIENTS.HHI([Revenue])', answers: ['HHI'] },
    { formula: 'CLIENTS.TOPSHARE([Income],1)', answers: ['Top 1'] },
    { formula: 'CLIENTS.TOPSHARE([Income],5)', answers: ['Top 5'] },
    { formula: 'CLIENTS.TOPSHARE([Income],10)', answers: ['Top 10'] },
    { formula: 'CLIENTS.IMPORTANCE([Income],[Potential])', answers: ['Importance'] },
    { formula: 'CLIENTS.PRIORITY([Income],[Hours],[Potential])', answers: ['Priority'] },
  ],
};

describe('a portfolio of a thousand clients by plain formulas of the published definitions', () => {
  const sheet = calculated(ORACLE);

  it.each(comparisons(ORACLE))('%s is what %s answers', (name, formula) => {
    expectAlike(sheet.saidTwice(formula, name));
  });

  // What no function answers is taken from the core, as the add-in's own sheets do.
  it('has the peak of the whale curve where LARGE and SUM put it', () => {
    const curve = whaleCurve(Float64Array.from(profit));
    expectAlike({ plain: sheet.column('Peak'), shipped: [curve.peak] });
    expectAlike({ plain: sheet.column('Peak at'), shipped: [curve.peakAt] });
    expect(curve.peakAt).toBeLessThan(CLIENTS);
  });

  it('has the shares of income, and of positive income, that division by SUM and SUMIF gives', () => {
    const { share, shareOfPositive } = concentration(Float64Array.from(income));
    expectAlike({ plain: sheet.column('Share'), shipped: [...share] });
    expectAlike({ plain: sheet.column('Share of positive'), shipped: [...shareOfPositive] });
  });

  it('has clients exactly on both levels, and ties in rank', () => {
    expect(sheet.column('Share').filter((share) => share === 0.1 || share === 0.2)).toEqual([0.2, 0.1]);
    expect(new Set(sheet.column('Concentration'))).toEqual(new Set(['Monopoly', 'Large', 'Regular']));
    expect(new Set(profit).size).toBeLessThan(CLIENTS / 2);
  });
});
