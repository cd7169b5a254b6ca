import { describe, expect, it } from 'vitest';
import { expectAlike } from './oracle/alike';
import { column, random } from './oracle/random';
import { calculated, comparisons, type Oracle } from './oracle/sheet';

const by = random(50);

const ours = column(() => (by.happens(0.05) ? 0 : by.whole(1, 900_000) / 100));

/** Sometimes nothing, the same as ours, or less: an estimate too low. */
const total = ours.map((money) =>
  by.happens(0.3) ? by.oneOf([0, money, money + 0.00004, money - 0.01]) : money + by.whole(0, 900_000) / 100,
);

const ORACLE: Oracle = {
  given: {
    Price: column(() => (by.happens(0.03) ? -1 : by.whole(1, 500_000))),
    'Cycle in years': column(() => by.oneOf([0, 0.1, 0.3, 1, 3, 5, 6, 7])),
    'Horizon in years': column(() => by.oneOf([0, 0.3, 1, 12, 30, 50])),
    Multiple: column(() => by.oneOf([1, 2, 3, 1.5])),
    Ours: ours,
    Total: total,
    Profit: column(() => by.whole(-50_000, 900_000) / 100),
    Retention: column(() => by.oneOf([0, 0.5, 0.8, 0.95, 1, 1.2])),
    'Discount rate': column(() => by.oneOf([0, 0.02, 0.1, 0.25, -0.1])),
    Years: column(() => by.oneOf([0, 1, 2, 10, 40])),
    Receivable: column(() => by.whole(0, 900_000) / 100),
    'Annual rate': column(() => by.oneOf([0, 0.05, 0.1])),
    'Cost per order': column(() => by.whole(0, 5000)),
    Minutes: column(() => by.whole(0, 50)),
    Times: column(() => by.whole(0, 40)),
    'First flow': column(() => -by.whole(0, 9000)),
    'Second flow': column(() => by.whole(-500, 9000)),
    'Third flow': column(() => by.whole(-500, 9000)),
    'Fourth flow': column(() => by.whole(-500, 9000)),
    'Contribution rate': column(() => by.oneOf([-0.1, 0, 0.00000000001, 0.05, 0.2, 0.5])),
  },
  rows: {
    Purchases: '=[@Horizon in years]/[@Cycle in years]',
    'Market space': '=IF([@Price]<0,"#NUM!",[@Price]*[@Purchases]*[@Multiple])',
    'Market space of whole purchases':
      '=IF([@Price]<0,"#NUM!",[@Price]*INT(ROUND([@Purchases],10))*[@Multiple])',
    Headroom: `=IF([@Total]<0,"#NUM!",IF(ROUND([@Ours],4)>ROUND([@Total],4),NA(),
      MAX(0,[@Total]-[@Ours])))`,
    'Share of wallet': `=IF([@Total]<0,"#NUM!",IF(ROUND([@Total],4)=0,"#DIV/0!",
      IF(ROUND([@Ours],4)>ROUND([@Total],4),NA(),MIN(1,[@Ours]/[@Total]))))`,
    'Is refused': '=OR([@Retention]>1,[@Discount rate]<0)',
    // The worth of 1 a year, for a rate that takes in the clients lost: what a year leaves is r ÷ (1 + i).
    'Client value': `=IF([@Is refused],"#NUM!",IF([@Retention]=0,0,
      -[@Profit]*PV((1+[@Discount rate])/[@Retention]-1,[@Years],1)))`,
    'Client value for all time': `=IF([@Is refused],"#NUM!",
      [@Profit]*[@Retention]/(1+[@Discount rate]-[@Retention]))`,
    'Stream value': `=IF([@Discount rate]<0,"#NUM!",
      [@First flow]+NPV([@Discount rate],[@Second flow:Fourth flow]))`,
    'Late cost of a month': '=[@Receivable]*[@Annual rate]*(1/12)',
    'Break-even order': `=IF(ROUND([@Contribution rate],10)<=0,"#NUM!",[@Cost per order]/[@Contribution rate])`,
  },
  figures: {
    'Rate per minute': '=560000/[Capacity]',
    'Used minutes': '=SUMPRODUCT([Minutes],[Times])',
    Assigned: '=[Used minutes]*[Rate per minute]',
    Unused: '=560000-[Assigned]',
    Overload: '=IF(ROUND([Used minutes],10)>[Capacity],"Overloaded","")',
    Capacity: '=400000',
  },
  shipped: [
    {
      formula: 'CLIENTS.TIMERATE(560000,[Capacity],[Minutes],[Times])',
      answers: ['Rate per minute', 'Used minutes', 'Assigned', 'Unused', 'Overload'],
    },
    {
      formula: 'CLIENTS.MARKETSPACE([Price],[Cycle in years],[Horizon in years],[Multiple])',
      answers: ['Market space'],
    },
    {
      formula: 'CLIENTS.MARKETSPACE([Price],[Cycle in years],[Horizon in years],[Multiple],TRUE)',
      answers: ['Market space of whole purchases'],
    },
    { formula: 'CLIENTS.SHAREOFWALLET([Ours],[Total])', answers: ['Share of wallet'] },
    {
      formula: 'CLIENTS.CLIENTVALUE([Profit],[Retention],[Discount rate],[Years])',
      answers: ['Client value'],
    },
    {
      formula: 'CLIENTS.CLIENTVALUE([Profit],[Retention],[Discount rate])',
      answers: ['Client value for all time'],
    },
    { formula: 'CLIENTS.HEADROOM([Ours],[Total])', answers: ['Headroom'] },
    { formula: 'CLIENTS.STREAMVALUE([First flow:Fourth flow],[Discount rate])', answers: ['Stream value'] },
    { formula: 'CLIENTS.LATECOST([Receivable],[Annual rate],1/12)', answers: ['Late cost of a month'] },
    {
      formula: 'CLIENTS.BREAKEVENORDER([Cost per order],[Contribution rate])',
      answers: ['Break-even order'],
    },
  ],
};

describe('what a thousand clients can be worth, by plain formulas of the published definitions', () => {
  const sheet = calculated(ORACLE);

  it.each(comparisons(ORACLE))('%s is what %s answers', (name, formula) => {
    expectAlike(sheet.saidTwice(formula, name));
  });

  it('takes in every way to have no answer', () => {
    expect(sheet.column('Market space')).toEqual(expect.arrayContaining(['#NUM!', '#DIV/0!']));
    expect(sheet.column('Share of wallet')).toEqual(expect.arrayContaining(['#N/A', '#DIV/0!', 0, 1]));
    expect(sheet.column('Client value for all time')).toEqual(expect.arrayContaining(['#NUM!', '#DIV/0!']));
    expect(sheet.column('Break-even order')).toContain('#NUM!');
  });
});
