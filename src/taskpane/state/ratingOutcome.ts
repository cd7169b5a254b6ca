import { RATING_SYSTEMS } from '../../core/ratings/ratingSystems';
import type { RatedFact } from '../../core/ratings/ratingSystems';
import { ADVISOR_KINDS, advisorKind, advisorSigns } from '../../core/relationship/advisor';
import { CLIENT_TYPES, clientType } from '../../core/relationship/clientType';
import { meanInvestment } from '../../core/relationship/mutualValue';
import { personas, personasIn } from '../../core/relationship/personas';
import type { Persona } from '../../core/relationship/personas';
import { roles, rolesIn } from '../../core/relationship/roles';
import type { Role } from '../../core/relationship/roles';
import { ratingIndex } from '../../core/relationship/scorecard';
import { trustStep } from '../../core/relationship/trust';
import { SYSTEM_FACTS } from '../../core/systems/systemFacts';
import type { RatingGroup } from './ratingGroups';

/** What the answers of a group come to so far; a number is NaN while too few are given. */
export type Outcome =
  | {
      readonly kind: 'clientType';
      readonly score: number;
      readonly type: (typeof CLIENT_TYPES)[number];
    }
  | { readonly kind: 'trust'; readonly step: number }
  | {
      readonly kind: 'advisor';
      readonly what: (typeof ADVISOR_KINDS)[number];
      readonly signs: number;
    }
  | { readonly kind: 'scorecard'; readonly benefit: number; readonly stress: number; readonly net: number }
  | { readonly kind: 'mutualValue'; readonly ours: number; readonly theirs: number }
  | {
      readonly kind: 'personas';
      readonly drain: number;
      readonly gain: number;
      readonly met: readonly Persona[];
    }
  | { readonly kind: 'roles'; readonly played: readonly Role[] };

/**
 * Reckoned by the core from one client's answers (`of`, NaN where there is none). Roles and personas are those that the
 * answers alone prove: shares of income and orders are not asked here.
 */
export function ratingOutcome(group: RatingGroup, of: (fact: RatedFact) => number): Outcome {
  const column = (fact: RatedFact): Float64Array => Float64Array.of(of(fact));
  const columns = <F extends RatedFact>(facts: readonly F[]) =>
    Object.fromEntries(facts.map((fact) => [fact, column(fact)])) as Record<F, Float64Array>;
  switch (group) {
    case 'clientType': {
      const { score, types } = clientType(columns(RATING_SYSTEMS.clientType));
      return { kind: 'clientType', score: first(score), type: CLIENT_TYPES[first(types)] ?? 'Unrated' };
    }
    case 'trust':
      return { kind: 'trust', step: first(trustStep(columns(RATING_SYSTEMS.trust))) };
    case 'advisor': {
      const pairs = columns(RATING_SYSTEMS.advisor);
      const what = ADVISOR_KINDS[first(advisorKind(pairs))] ?? 'Unrated';
      return { kind: 'advisor', what, signs: advisorSigns(pairs, 0) };
    }
    case 'benefits':
    case 'stresses':
    case 'sensitive': {
      const benefit = mean(RATING_SYSTEMS.benefits.map(column));
      const stress = mean(RATING_SYSTEMS.stresses.map(column));
      return { kind: 'scorecard', benefit, stress, net: benefit - stress };
    }
    case 'mutualValue':
      return {
        kind: 'mutualValue',
        ours: first(
          meanInvestment({
            time: column('ourTime'),
            people: column('ourPeople'),
            resources: column('ourResources'),
          }),
        ),
        theirs: first(
          meanInvestment({
            time: column('theirTime'),
            people: column('theirPeople'),
            resources: column('theirResources'),
          }),
        ),
      };
    case 'personas': {
      const { drain, gain, met } = personas({
        drain: columns(SYSTEM_FACTS.drain),
        mutual: columns(SYSTEM_FACTS.mutualGain),
        growth: columns(SYSTEM_FACTS.growthSigns),
        orders: null,
      });
      return { kind: 'personas', drain: first(drain), gain: first(gain), met: personasIn(first(met)) };
    }
    case 'roles': {
      const unknown = Float64Array.of(NaN);
      const shares = { incomeShare: unknown, competitorShare: unknown, needGrowth: unknown };
      return {
        kind: 'roles',
        played: rolesIn(first(roles({ ...columns(RATING_SYSTEMS.roles), ...shares }))),
      };
    }
  }
}

/** All kinds count alike. */
function mean(ratings: readonly Float64Array[]): number {
  return first(
    ratingIndex(
      ratings,
      ratings.map(() => 1),
    ).index,
  );
}

function first(column: Float64Array | Uint8Array): number {
  return column[0] ?? NaN;
}
