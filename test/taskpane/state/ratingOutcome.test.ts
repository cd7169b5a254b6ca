import { expect, it } from 'vitest';
import type { RatedFact } from '../../../src/core/ratings/ratingSystems';
import { RATING_SYSTEMS } from '../../../src/core/ratings/ratingSystems';
import { isSensitive } from '../../../src/core/sensitiveFacts';
import { english } from '../../../src/language/english';
import { RATING_GROUPS } from '../../../src/taskpane/state/ratingGroups';
import { ratingOutcome } from '../../../src/taskpane/state/ratingOutcome';

/** The answers to some questions in their order; the others are not answered. */
const answers =
  (facts: readonly RatedFact[], values: readonly number[]) =>
  (fact: RatedFact): number =>
    values[facts.indexOf(fact)] ?? NaN;

it('Every question is asked once, the sensitive ones apart', () => {
  const asked = RATING_GROUPS.flatMap(({ facts }) => facts);
  expect(new Set(asked).size).toBe(asked.length);
  const apart = RATING_GROUPS.filter(({ facts }) => facts.some(isSensitive));
  expect(apart).toEqual([{ group: 'sensitive', facts: ['abuse', 'corruption'] }]);
});

it.each([
  ['clientType', [1, 4, 4, 3], { type: 'Client', score: 3.75 }],
  ['clientType', [5, 0, 1, 1], { type: 'Customer', score: 0.5 }],
  ['clientType', [1, 4], { type: 'Unrated', score: NaN }],
  ['trust', [1, 1, 0, 1], { step: 2 }],
  ['advisor', [1, 1, 1, 1, 0, 0], { what: 'Advisor', signs: 4 }],
  ['benefits', [4, 3, 5, 2, 2], { benefit: 3.2, stress: NaN, net: NaN }],
  ['stresses', [3, 2, 4, 0, 0, 0], { stress: 1.5 }],
  ['mutualValue', [3, 3, 3, 1, 2, 3], { ours: 3, theirs: 2 }],
  ['personas', [3, 3, 3, 3, 0, 0, 0, 0], { drain: 3, gain: 0, met: ['Draining drama'] }],
  ['roles', [0, 5, 0, 0, 0, 0, 0, 4, 3], { played: ['Famous', 'Innovator'] }],
] as const)('%s answered %j comes to %j', (group, values, outcome) => {
  expect(ratingOutcome(group, answers(RATING_SYSTEMS[group], values))).toMatchObject(outcome);
});

it('Benefits and stresses are told with what is left of one after the other', () => {
  const both = [...RATING_SYSTEMS.benefits, ...RATING_SYSTEMS.stresses];
  const outcome = ratingOutcome('benefits', answers(both, [4, 3, 5, 2, 2, 3, 2, 4, 0, 0, 0]));
  expect(english.ratings.outcome(outcome)).toMatch(/^Benefits 3.2 · Stresses 1.5 · net 1.7$/);
});
