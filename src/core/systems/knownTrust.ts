import type { ClientFacts } from '../clientFacts';
import { trustStep, type ProvenTrust } from '../relationship/trust';
import { factsKnown } from './factsKnown';
import { SYSTEM_FACTS } from './systemFacts';

export function knownTrust(facts: ClientFacts): ProvenTrust | null {
  const evidence = factsKnown(facts, SYSTEM_FACTS.trust);
  return evidence && { evidence, steps: trustStep(evidence) };
}
