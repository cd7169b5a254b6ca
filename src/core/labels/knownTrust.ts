import type { ClientFacts } from '../clientFacts';
import { trustStep, type TrustEvidence } from '../relationship/trust';
import { factsKnown } from './factsKnown';

/** The evidence of trust, and the steps proven (n×1, 0 to 4, NaN where it cannot be told). */
export interface KnownTrust {
  readonly evidence: TrustEvidence;
  readonly steps: Float64Array;
}

export function knownTrust(facts: ClientFacts): KnownTrust | null {
  const evidence = factsKnown(facts, ['buysExpertise', 'bringsProblem', 'asksForView', 'sharesUniquely']);
  return evidence && { evidence, steps: trustStep(evidence) };
}
