import { describe, expect, it } from 'vitest';
import { rolesReason } from '../../../src/core/reason/rolesReason';
import { roles, strategicThoughSmall, type RoleColumns } from '../../../src/core/relationship/roles';

type Given = Partial<Record<keyof RoleColumns, number>>;

function reason(given: Given) {
  const one = (name: keyof RoleColumns) => Float64Array.of(given[name] ?? 0);
  const columns: RoleColumns = {
    incomeShare: one('incomeShare'),
    competitorShare: one('competitorShare'),
    needGrowth: one('needGrowth'),
    growth: one('growth'),
    recognition: one('recognition'),
    expertise: one('expertise'),
    demanding: one('demanding'),
    sharesKnowledge: one('sharesKnowledge'),
    openDialogue: one('openDialogue'),
    seesUsAsEqual: one('seesUsAsEqual'),
    testsNew: one('testsNew'),
    joinsLaunches: one('joinsLaunches'),
  };
  const played = roles(columns);
  const small = strategicThoughSmall(columns.incomeShare, played);
  return rolesReason({ columns, played, strategicThoughSmall: small }, 0);
}

describe('the reason of roles', () => {
  it('is each role with the numbers it rests on', () => {
    expect(reason({ incomeShare: 0.12, recognition: 5, testsNew: 4, joinsLaunches: 3 })).toBe(
      'Breadwinner: share of income 12.0% is at or above 10.0%; Famous: recognition 5 is at or above 4; Innovator: tests new products 4 is at or above 4, joins launches 3 is at or above 3.',
    );
  });

  it('tells of several conditions that will do only what is met', () => {
    expect(reason({ incomeShare: 0.2, growth: 4, competitorShare: 0.6, needGrowth: 0.1 })).toContain(
      "Prospective: growth 4 is at or above 4, competitors' share 60.0% is at or above 50.0%.",
    );
  });

  it('ends with why a client is strategic though small', () => {
    expect(reason({ incomeShare: 0.04, recognition: 4 })).toBe(
      'Famous: recognition 4 is at or above 4; Strategic though small: share of income 4.0% is below 10.0%.',
    );
  });

  it('says that nothing is enough, or what is missing', () => {
    expect(reason({ incomeShare: 0.04 })).toBe('No role: 4.0% of income and no rating is enough for one.');
    expect(reason({ growth: NaN, joinsLaunches: NaN })).toBe(
      'Unrated: growth and joins launches are missing.',
    );
    expect(reason({ incomeShare: NaN })).toBe('Unrated: share of income is missing.');
  });
});
