import { RATING_SYSTEM_NAMES, RATING_SYSTEMS } from '../../core/ratings/ratingSystems';
import type { RatedFact, RatingSystem } from '../../core/ratings/ratingSystems';
import { isSensitive } from '../../core/sensitiveFacts';

/** What is asked together: the facts of a system, and apart from all others the ratings that are not for everyone. */
export type RatingGroup = RatingSystem | 'sensitive';

export const RATING_GROUPS: readonly { readonly group: RatingGroup; readonly facts: readonly RatedFact[] }[] =
  [
    ...RATING_SYSTEM_NAMES.map((group) => ({
      group,
      facts: factsOf(group).filter((fact) => !isSensitive(fact)),
    })),
    { group: 'sensitive', facts: RATING_SYSTEM_NAMES.flatMap(factsOf).filter(isSensitive) },
  ];

function factsOf(system: RatingSystem): readonly RatedFact[] {
  return RATING_SYSTEMS[system];
}
