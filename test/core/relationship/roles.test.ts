import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  roles,
  rolesIn,
  strategicThoughSmall,
  type Role,
  type RoleColumns,
  ROLES,
} from '../../../src/core/relationship/roles';

const NOTHING: Readonly<Record<keyof RoleColumns, number>> = {
  incomeShare: 0,
  competitorShare: 0,
  needGrowth: 0,
  growth: 0,
  recognition: 0,
  expertise: 0,
  demanding: 0,
  sharesKnowledge: 0,
  openDialogue: 0,
  seesUsAsEqual: 0,
  testsNew: 0,
  joinsLaunches: 0,
};

type Given = Partial<typeof NOTHING>;

function rolesOf(given: Given) {
  const columns = Object.entries({ ...NOTHING, ...given }).map(([name, number]) => [
    name,
    Float64Array.of(number),
  ]);
  return rolesIn(roles(Object.fromEntries(columns) as RoleColumns)[0]);
}

describe('roles (Rules for working with key clients)', () => {
  it('are Breadwinner, Famous and Innovator with 12%, recognition 5, tests 4, joins 3', () => {
    expect(rolesOf({ incomeShare: 0.12, recognition: 5, testsNew: 4, joinsLaunches: 3 })).toEqual([
      'Breadwinner',
      'Famous',
      'Innovator',
    ]);
  });

  it.each<[string, Given, Given[]]>([
    ['Breadwinner', { incomeShare: 0.1 }, [{ incomeShare: 0.0999 }]],
    ['Prospective', { growth: 4, competitorShare: 0.5 }, [{ growth: 3.9 }, { competitorShare: 0.49 }]],
    [
      'Prospective',
      { growth: 4, needGrowth: 0.2 },
      [{ growth: 3 }, { needGrowth: 0.19 }, { needGrowth: NaN }],
    ],
    ['Famous', { recognition: 4 }, [{ recognition: 3.9 }]],
    [
      'Mentor',
      { expertise: 4, demanding: 3, sharesKnowledge: 4 },
      [{ expertise: 3.9 }, { demanding: 2.9 }, { sharesKnowledge: 3.9 }, { demanding: NaN }],
    ],
    [
      'Partner (role)',
      { openDialogue: 4, seesUsAsEqual: 4 },
      [{ openDialogue: 3.9 }, { seesUsAsEqual: 3.9 }],
    ],
    ['Innovator', { testsNew: 4, joinsLaunches: 3 }, [{ testsNew: 3.9 }, { joinsLaunches: 2.9 }]],
  ])('%s needs all of its conditions, each from exactly its value', (role, enough, tooLittle) => {
    expect(rolesOf(enough)).toEqual([role]);
    for (const less of tooLittle) expect(rolesOf({ ...enough, ...less })).toEqual([]);
  });

  it('are compared after rounding: 0.3 − 0.2 is 10%', () => {
    expect(rolesOf({ incomeShare: 0.3 - 0.2 })).toEqual(['Breadwinner']);
  });

  it('never vanish when a number rises', () => {
    const number = fc.integer({ min: 0, max: 5 });
    const names = Object.keys(NOTHING) as (keyof RoleColumns)[];
    fc.assert(
      fc.property(
        fc.array(number, { minLength: names.length, maxLength: names.length }),
        fc.constantFrom(...names),
        (numbers, name) => {
          const given = Object.fromEntries(names.map((of, i) => [of, numbers[i] ?? 0])) as Given;
          const more = rolesOf({ ...given, [name]: (given[name] ?? 0) + 1 });
          expect(more).toEqual(expect.arrayContaining(rolesOf(given)));
        },
      ),
    );
  });
});

function isStrategic(share: number, played: readonly Role[]): boolean {
  const bits = played.reduce((sum, role) => sum | (1 << ROLES.indexOf(role)), 0);
  return strategicThoughSmall(Float64Array.of(share), Uint8Array.of(bits))[0] === 1;
}

describe('strategic though small', () => {
  it('is a client below 10% with any role but Breadwinner', () => {
    expect(isStrategic(0.09, ['Famous'])).toBe(true);
    expect(isStrategic(0.09, ['Breadwinner'])).toBe(false);
    expect(isStrategic(0.09, [])).toBe(false);
    expect(isStrategic(0.1, ['Breadwinner', 'Famous'])).toBe(false);
    expect(isStrategic(0.3 - 0.2, ['Famous'])).toBe(false);
    expect(isStrategic(NaN, ['Famous'])).toBe(false);
  });
});
