import { expect, it } from 'vitest';
import { FACTS } from '../../../src/core/clientFacts';
import { isAnswer, RATED_FACTS, RATING_SYSTEMS, systemOf } from '../../../src/core/ratings/ratingSystems';

it('What can be rated is every rating and every yes or no that any system asks for, each once', () => {
  const judged = Object.entries(FACTS).flatMap(([fact, kind]) =>
    kind === 'rating' || kind === 'yesNo' ? [fact] : [],
  );
  expect([...RATED_FACTS].sort()).toEqual(judged.sort());
});

it('Every fact belongs to the system that lists it', () => {
  for (const fact of RATED_FACTS) expect(RATING_SYSTEMS[systemOf(fact)]).toContain(fact);
});

it.each([
  ['negotiation', 0, true],
  ['negotiation', 5, true],
  ['negotiation', 3.5, true],
  ['negotiation', 5.1, false],
  ['negotiation', -1, false],
  ['negotiation', NaN, false],
  ['asks', 0, true],
  ['asks', 1, true],
  ['asks', 0.5, false],
  ['asks', 5, false],
] as const)('%s rated %d is an answer: %s', (fact, value, expected) => {
  expect(isAnswer(fact, value)).toBe(expected);
});
