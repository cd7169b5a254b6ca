import type { ClientFacts } from '../clientFacts';
import { trustStep } from '../relationship/trust';
import { factsKnown } from './factsKnown';

/** The evidence of trust, one column n×1 a step, and the steps proven (n×1, 0 to 4, NaN where it cannot be told). */
export interface KnownTrust {
  readonly evidence: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  readonly steps: Float64Array;
}

export function knownTrust(facts: ClientFacts): KnownTrust | null {
  const known = factsKnown(facts, ['buysExpertise', 'bringsProblem', 'asksForView', 'sharesUniquely']);
  if (!known) return null;
  const { buysExpertise, bringsProblem, asksForView, sharesUniquely } = known;
  const evidence = [buysExpertise, bringsProblem, asksForView, sharesUniquely] as const;
  return { evidence, steps: trustStep(evidence) };
}
