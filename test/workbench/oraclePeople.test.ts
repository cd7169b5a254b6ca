import { describe, expect, it } from 'vitest';
import { expectAlike } from './oracle/alike';
import { column, random } from './oracle/random';
import { calculated, comparisons, type Oracle } from './oracle/sheet';

const by = random(6);

/** Mostly high, so that roles and personas come about and overlap; here and there nobody knows. */
const rating = () => (by.happens(0.02) ? 'n/a' : by.oneOf([1, 2, 2.5, 3, 3, 3.5, 4, 4, 5]));

const yesOrNo = () => by.oneOf(['yes', 'no']);

function columns<T extends string | number>(names: readonly string[], cell: () => T) {
  return Object.fromEntries(names.map((name) => [name, column(cell)]));
}

const firstOrder = column(() => by.whole(1, 900_000) / 100);

const ORACLE: Oracle = {
  given: {
    'Income share': column(() => by.oneOf([0.12, 0.1, 0.3 - 0.2, 0.0999, 0.01, -0.02])),
    ...columns(['Growth', 'Recognition', 'Expertise', 'Demanding', 'Shares knowledge'], rating),
    ...columns(['Open dialogue', 'Equal', 'Tests new', 'Joins launches'], rating),
    'Competitor share': column(() => by.oneOf([0.2, 0.5, 0.8, 'n/a'])),
    'Need growth': column(() => by.oneOf([0, 0.1, 0.2, 0.3, 'n/a'])),
    ...columns(['Difficult', 'Critical', 'Shifting priorities', 'Drains energy'], rating),
    ...columns(['Productivity', 'Profitability', 'Sustainability', 'Innovation'], rating),
    ...columns(['Larger contracts', 'Repeat business', 'Refers'], yesOrNo),
    Orders: column(() => by.whole(1, 4)),
    Products: column(() => by.whole(1, 3)),
    'Products at first': column(() => by.whole(1, 3)),
    'First order': firstOrder,
    'Largest order': firstOrder.map((money) => money * by.oneOf([1, 1.05, 1.1, 1.2])),
    Revenue: column(() => (by.happens(0.1) ? by.oneOf([0, -100]) : by.whole(1, 900_000) / 100)),
    'Direct cost': column(() => by.whole(0, 400_000) / 100),
    'Cost to serve': column(() => by.whole(0, 300_000) / 100),
  },
  rows: {
    Breadwinner: '=IF(ROUND([@Income share],10)>=0.1,"Breadwinner","")',
    Prospective: `=IF(AND(N([@Growth])>=4,OR(N([@Competitor share])>=0.5,N([@Need growth])>=0.2)),
      "Prospective","")`,
    Famous: '=IF(N([@Recognition])>=4,"Famous","")',
    Mentor: `=IF(AND(N([@Expertise])>=4,N([@Demanding])>=3,N([@Shares knowledge])>=4),"Mentor","")`,
    'Partner (role)': '=IF(AND(N([@Open dialogue])>=4,N([@Equal])>=4),"Partner (role)","")',
    Innovator: '=IF(AND(N([@Tests new])>=4,N([@Joins launches])>=3),"Innovator","")',
    Strategic: `=IF(AND(ROUND([@Income share],10)<0.1,[@Prospective]&[@Famous]&[@Mentor]&[@Partner (role)]
      &[@Innovator]<>""),"Strategic though small","")`,
    'All roles': '=TEXTJOIN("; ",TRUE,[@Breadwinner:Strategic])',
    Roles: `=IF([@All roles]<>"",[@All roles],IF(COUNT([@Growth:Joins launches])<9,"Unrated","No role"))`,
    'Draining drama': `=IF(COUNT([@Difficult:Drains energy])<4,"",
      IF(ROUND(AVERAGE([@Difficult:Drains energy]),10)>=3,"Draining drama",""))`,
    'Mutual best': `=IF(COUNT([@Productivity:Innovation])<4,"",
      IF(AND(ROUND(AVERAGE([@Productivity:Innovation]),10)>=3,COUNTIF([@Larger contracts:Refers],"yes")>=2),
        "Mutual best",""))`,
    'Stagnant repeater': `=IF(AND([@Orders]>=2,[@Products]=[@Products at first],
      ROUND([@Largest order],4)<=ROUND([@First order]*1.1,4)),"Stagnant repeater","")`,
    'All personas': '=TEXTJOIN("; ",TRUE,[@Draining drama:Stagnant repeater])',
    Persona: `=IF([@All personas]<>"",[@All personas],
      IF(COUNT([@Difficult:Innovation])<8,"Unrated","Unassigned"))`,
    // Of clients that bill and only repeat themselves: 1 where an order does not even pay for itself.
    'Small orders': `=IF(OR([@Revenue]<=0,[@Stagnant repeater]=""),0,IF([@Revenue]<=[@Direct cost],1,
      IF(ROUND([@Revenue]/[@Orders],4)<ROUND([@Break-even order],4),1,0)))`,
    'Break-even order': '=IFERROR([@Cost to serve]/[@Orders]/(([@Revenue]-[@Direct cost])/[@Revenue]),"")',
  },
  figures: { 'Share of small orders': '=SUMIF([Small orders],1,[Revenue])/SUM([Revenue])' },
  shipped: [
    {
      formula: 'CLIENTS.SMALLORDERS([Revenue],[Direct cost],[Cost to serve],[Orders:Largest order])',
      answers: ['Share of small orders'],
    },
    {
      formula: 'CLIENTS.ROLES([Income share],[Growth:Joins launches],[Competitor share],[Need growth])',
      answers: ['Roles'],
    },
    {
      formula:
        'CLIENTS.PERSONA([Difficult:Drains energy],[Productivity:Innovation],[Larger contracts:Refers],[Orders:Largest order])',
      answers: ['Persona'],
    },
  ],
};

describe('the parts that a thousand clients play, by plain formulas of the published definitions', () => {
  const sheet = calculated(ORACLE);

  it.each(comparisons(ORACLE))('%s is what %s answers', (name, formula) => {
    expectAlike(sheet.saidTwice(formula, name));
  });

  it('are all there, overlap, and are missing where they must be', () => {
    const roles = sheet.column('Roles');
    expect(roles).toEqual(
      expect.arrayContaining(['No role', 'Unrated', 'Breadwinner', 'Breadwinner; Famous']),
    );
    for (const role of ['Prospective', 'Mentor', 'Partner (role)', 'Innovator; Strategic though small']) {
      expect(roles.filter((all) => String(all).includes(role)).length).toBeGreaterThan(10);
    }
    expect(sheet.column('Share of small orders')[0]).toBeGreaterThan(0.02);
    expect(sheet.column('Persona')).toEqual(
      expect.arrayContaining([
        'Draining drama; Mutual best; Stagnant repeater',
        'Stagnant repeater',
        'Unassigned',
        'Unrated',
      ]),
    );
  });
});
