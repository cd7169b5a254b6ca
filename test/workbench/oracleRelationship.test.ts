import { describe, expect, it } from 'vitest';
import { expectAlike } from './oracle/alike';
import { column, random } from './oracle/random';
import { calculated, comparisons, type Oracle } from './oracle/sheet';

const by = random(4);

/** A rating from 0 to 5, in halves; here and there nobody knows. */
const rating = () => (by.happens(0.03) ? 'n/a' : by.whole(0, 10) / 2);

const yesOrNo = () => (by.happens(0.03) ? 'n/a' : by.oneOf(['yes', 'no', 'yes', 'yes']));

/** One column for each of the names. */
function columns<T extends string | number>(names: readonly string[], cell: () => T) {
  return Object.fromEntries(names.map((name) => [name, column(cell)]));
}

/** The steps of trust: each needs the one below. */
const trust = (step: string, below: number, above: string) =>
  `IF([@${step}]="n/a",NA(),IF([@${step}]="no",${below},${above}))`;

const ORACLE: Oracle = {
  given: {
    ...columns(['Standardised', 'Negotiation', 'Joint solutions', 'Breadth of scope'], rating),
    ...columns(['Expertise bought', 'Problem brought', 'View asked', 'Shares uniquely'], yesOrNo),
    ...columns(['Potential', 'Retainer', 'Future growth', 'Case studies', 'Referral'], rating),
    ...columns(['Attention', 'Wrangles', 'Collecting', 'Abuse', 'Reputation'], rating),
    Corruption: column(() => by.oneOf([0, 0, 0, 0.5, 1, 3, 'n/a'])),
    ...columns(['Our time', 'Our people', 'Our resources'], rating),
    ...columns(['Their time', 'Their people', 'Their resources'], rating),
    ...columns(['Understands', 'Asks', 'Their goals', 'Tailors', 'Stays', 'Says no'], yesOrNo),
    Revenue: column(() => by.oneOf([0, -5, 0.00004, 700, 800, 900, 1000])),
    ...columns(['Repeat business', 'Refers'], yesOrNo),
  },
  rows: {
    'Client type': `=IF(COUNT([@Standardised:Breadth of scope])<4,"Unrated",
      IF(ROUND((5-[@Standardised]+[@Negotiation]+[@Joint solutions]+[@Breadth of scope])/4,10)>=3,
        "Client","Customer"))`,
    'Trust step': `=${trust('Expertise bought', 0, trust('Problem brought', 1, trust('View asked', 2, trust('Shares uniquely', 3, '4'))))}`,
    'Advisor or expert': `=IF(OR([@Understands]="no",
      COUNTIF([@Understands:Says no],"yes")+COUNTIF([@Understands:Says no],"n/a")<4),"Expert",
      IF(AND([@Understands]="yes",COUNTIF([@Understands:Says no],"yes")>=4),"Advisor","Unrated"))`,
    'Rung of loyalty': `=IF(ROUND([@Revenue],4)<=0,"Prospect",IF([@Client type]<>"Client",[@Client type],
      IF([@Repeat business]="n/a","Unrated",IF([@Repeat business]="no","Client",
      IF([@Refers]="n/a","Unrated",IF([@Refers]="no","Supporter","Advocate"))))))`,
    'Benefits rated': '=COUNT([@Potential:Referral])',
    'Benefit index': '=IF([@Benefits rated]<3,NA(),AVERAGE([@Potential:Referral]))',
    'Stresses rated': '=COUNT([@Attention:Corruption])',
    'Stress index': '=IF([@Stresses rated]<3,NA(),AVERAGE([@Attention:Corruption]))',
    'Weighted benefit index': `=IF([@Benefits rated]<3,NA(),
      (3*N([@Potential])+N([@Retainer])+2*N([@Future growth])+0.5*N([@Case studies]))
      /(3*ISNUMBER([@Potential])+ISNUMBER([@Retainer])+2*ISNUMBER([@Future growth])
        +0.5*ISNUMBER([@Case studies])))`,
    Net: '=[@Benefit index]-[@Stress index]',
    Advice: '=IF(OR(N([@Corruption])>=1,N([@Abuse])>=4),"Part company","")',
    'Our investment': '=IF(COUNT([@Our time:Our resources])<3,NA(),AVERAGE([@Our time:Our resources]))',
    'Their investment':
      '=IF(COUNT([@Their time:Their resources])<3,NA(),AVERAGE([@Their time:Their resources]))',
    Reciprocity: '=1-ABS([@Our investment]-[@Their investment])/5',
    'Mutual value': `=IF(ROUND([@Our investment],10)>=3,
      IF(ROUND([@Their investment],10)>=3,"Green","We over-invest"),
      IF(ROUND([@Their investment],10)>=3,"Client over-invests","Transactional"))`,
  },
  shipped: [
    { formula: 'CLIENTS.CLIENTTYPE([Standardised:Breadth of scope])', answers: ['Client type'] },
    { formula: 'CLIENTS.TRUSTSTEP([Expertise bought:Shares uniquely])', answers: ['Trust step'] },
    { formula: 'CLIENTS.ADVISOR([Understands:Says no])', answers: ['Advisor or expert'] },
    {
      formula: 'CLIENTS.LOYALTY([Revenue],[Standardised:Breadth of scope],[Repeat business:Refers])',
      answers: ['Rung of loyalty'],
    },
    { formula: 'CLIENTS.BENEFITINDEX([Potential:Referral])', answers: ['Benefit index'] },
    {
      formula: 'CLIENTS.BENEFITINDEX([Potential:Referral],{3,1,2,0.5,0})',
      answers: ['Weighted benefit index'],
    },
    { formula: 'CLIENTS.STRESSINDEX([Attention:Corruption])', answers: ['Stress index'] },
    {
      formula: 'CLIENTS.SCORECARD([Potential:Referral],[Attention:Corruption])',
      answers: ['Benefit index', 'Benefits rated', 'Stress index', 'Stresses rated', 'Net', 'Advice'],
    },
    {
      formula: 'CLIENTS.MUTUALVALUE([Our time:Our resources],[Their time:Their resources])',
      answers: ['Our investment', 'Their investment', 'Reciprocity', 'Mutual value'],
    },
  ],
};

describe('relations with a thousand clients by plain formulas of the published definitions', () => {
  const sheet = calculated(ORACLE);

  it.each(comparisons(ORACLE))('%s is what %s answers', (name, formula) => {
    expectAlike(sheet.saidTwice(formula, name));
  });

  it('are of every kind, and missing where they must be', () => {
    expect(new Set(sheet.column('Client type'))).toEqual(new Set(['Client', 'Customer', 'Unrated']));
    expect(new Set(sheet.column('Advisor or expert'))).toEqual(new Set(['Advisor', 'Expert', 'Unrated']));
    expect(new Set(sheet.column('Rung of loyalty')).size).toBe(6);
    expect(new Set(sheet.column('Trust step'))).toEqual(new Set([0, 1, 2, 3, 4, '#N/A']));
    expect(new Set(sheet.column('Mutual value'))).toEqual(
      new Set(['Green', 'We over-invest', 'Client over-invests', 'Transactional', '#N/A']),
    );
    expect(sheet.column('Our investment').filter((mean) => mean === 3).length).toBeGreaterThan(20);
  });
});
