import { FACTS } from '../clientFacts';
import type { Fact } from '../clientFacts';
import { SYSTEM_FACTS } from '../systems/systemFacts';

/** What people rate 0 to 5 or answer with yes or no, by the system that asks for it, in the order in which it is asked. */
export const RATING_SYSTEMS = {
  clientType: SYSTEM_FACTS.clientType,
  trust: SYSTEM_FACTS.trust,
  advisor: SYSTEM_FACTS.advisor,
  benefits: SYSTEM_FACTS.benefits,
  stresses: SYSTEM_FACTS.stresses,
  mutualValue: [...SYSTEM_FACTS.ourInvestment, ...SYSTEM_FACTS.theirInvestment],
  personas: [...SYSTEM_FACTS.drain, ...SYSTEM_FACTS.mutualGain, ...SYSTEM_FACTS.growthSigns],
  roles: SYSTEM_FACTS.roleRatings,
} as const satisfies Readonly<Record<string, readonly Fact[]>>;

export type RatingSystem = keyof typeof RATING_SYSTEMS;
export type RatedFact = (typeof RATING_SYSTEMS)[RatingSystem][number];

export const RATING_SYSTEM_NAMES = Object.keys(RATING_SYSTEMS) as RatingSystem[];

/** All that can be rated, system by system. */
export const RATED_FACTS: readonly RatedFact[] = RATING_SYSTEM_NAMES.flatMap((system) => [
  ...RATING_SYSTEMS[system],
]);

export function isRatedFact(fact: Fact): fact is RatedFact {
  return RATED_FACTS.some((rated) => rated === fact);
}

export function systemOf(fact: RatedFact): RatingSystem {
  const system = RATING_SYSTEM_NAMES.find((name) => RATING_SYSTEMS[name].some((asked) => asked === fact));
  if (!system) throw new Error(`No system asks for ${fact}`);
  return system;
}

/** Whether a number is an answer: 0 to 5 where it is rated, else yes (1) or no (0). */
export function isAnswer(fact: RatedFact, value: number): boolean {
  return FACTS[fact] === 'rating' ? value >= 0 && value <= 5 : value === 0 || value === 1;
}
