import { expect, it } from 'vitest';
import { knownRoles } from '../../../src/core/systems/knownRoles';
import { rolesLabel } from '../../../src/core/relationship/roles';
import { factsOf } from '../systems/knownClients';

const RATED = ['growth', 'recognition', 'expertise', 'demanding', 'sharesKnowledge'] as const;
const DEALT = ['openDialogue', 'seesUsAsEqual', 'testsNew', 'joinsLaunches'] as const;

function labelled(recognition: number, incomeShare: number): string {
  const plain = Object.fromEntries([...RATED, ...DEALT].map((fact) => [fact, [1]]));
  const roles = knownRoles(factsOf({ ...plain, recognition: [recognition] }), {
    incomeShare: Float64Array.of(incomeShare),
    competitorShare: null,
  });
  if (!roles) throw new Error('All ratings are there.');
  return rolesLabel(roles, 0);
}

it('the label of a client without a role tells whether something is missing that might make it one', () => {
  expect(labelled(1, 0.01)).toBe('No role');
  expect(labelled(NaN, 0.01)).toBe('Unrated');
  expect(labelled(1, NaN)).toBe('Unrated');
  expect(labelled(4, 0.01)).toBe('Famous; Strategic though small');
});
