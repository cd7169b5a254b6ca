/** The steps of trust by their number. Source of the names between the ends: Maister, Green & Galford. */
export const TRUST_STEPS = [
  'Unproven',
  'Subject expert',
  'Needs',
  'Relationship',
  'Trusted advisor',
] as const;

/** The evidence of each step in the order of the steps, each n×1: 1 yes, 0 no, NaN missing. */
export interface TrustEvidence {
  /** They buy our expertise, and we deliver on time. */
  readonly buysExpertise: Float64Array;
  /** They bring us their business problem, not an order. */
  readonly bringsProblem: Float64Array;
  /** They ask for our view beyond the job, and come back unasked. */
  readonly asksForView: Float64Array;
  /** They share what they share with no other supplier, and reciprocate. */
  readonly sharesUniquely: Float64Array;
}

/** The evidence in words, in the order of the steps. */
export const EVIDENCE_WORDS: Readonly<Record<keyof TrustEvidence, string>> = {
  buysExpertise: 'our expertise bought and delivered on time',
  bringsProblem: 'their business problem brought',
  asksForView: 'our view asked beyond the job',
  sharesUniquely: 'what no other supplier hears shared',
};

/** The evidence of trust, and the steps proven (n×1, 0 to 4, NaN where it cannot be told). */
export interface ProvenTrust {
  readonly evidence: TrustEvidence;
  readonly steps: Float64Array;
}

const EVIDENCE = Object.keys(EVIDENCE_WORDS) as (keyof TrustEvidence)[];

/**
 * How far trust has come, n×1: 0 to 4, the index into `TRUST_STEPS`. A step needs the evidence of all steps below
 * it; a step whose evidence is missing ends in NaN only where all below it are proven, for after a no it decides
 * nothing.
 * Source: A. Clare, "Customers or Clients. Do you know the difference?" (four steps, from subject expert based to
 * trusted advisor based); the evidence is ours.
 */
export function trustStep(evidence: TrustEvidence): Float64Array {
  return evidence.buysExpertise.map((_, client) => {
    const decisive = decisiveEvidence(evidence, client);
    if (decisive === null) return EVIDENCE.length;
    return Number.isNaN(evidence[decisive][client] ?? NaN) ? NaN : EVIDENCE.indexOf(decisive);
  });
}

/** The first evidence that is not a yes, on which a client's step rests; null where all four are. */
export function decisiveEvidence(evidence: TrustEvidence, client: number): keyof TrustEvidence | null {
  return EVIDENCE.find((step) => evidence[step][client] !== 1) ?? null;
}
