import type { ClientFacts } from '../clientFacts';
import { clientType, type RatedTyping } from '../relationship/clientType';
import { factsKnown } from './factsKnown';
import { SYSTEM_FACTS } from './systemFacts';

export function knownTyping(facts: ClientFacts): RatedTyping | null {
  const ratings = factsKnown(facts, SYSTEM_FACTS.clientType);
  return ratings && { ratings, ...clientType(ratings) };
}
