/** What we are to a client. The order is that of the codes in `Uint8Array` columns. */
export const ADVISOR_KINDS = ['Advisor', 'Expert', 'Unrated'] as const;
type AdvisorKind = (typeof ADVISOR_KINDS)[number];

/** Six pairs of ways to deal with a client, each n×1: 1 for the first of the pair, 0 for the second. */
export interface AdvisorPairs {
  readonly understandsFirst: Float64Array;
  readonly asks: Float64Array;
  readonly clientsGoals: Float64Array;
  readonly tailors: Float64Array;
  readonly staysAfter: Float64Array;
  readonly saysNo: Float64Array;
}

/** The first of each pair in words, in the order of the pairs. */
export const PAIR_WORDS: Readonly<Record<keyof AdvisorPairs, string>> = {
  understandsFirst: 'understands first',
  asks: 'asks rather than tells',
  clientsGoals: "the client's goals rather than our offer",
  tailors: 'tailors',
  staysAfter: 'stays after delivery',
  saysNo: 'says no when it is right',
};

const PAIRS = Object.keys(PAIR_WORDS) as (keyof AdvisorPairs)[];

/** How many pairs speak for an advisor: more than half of the six. */
export const SIGNS_OF_ADVISOR = 4;

/**
 * Whether we are a client's advisor or an expert it buys from, n×1: indexes into `ADVISOR_KINDS`. Advisor where we
 * understand first and at least four pairs in all are of the first kind, else Expert. Unrated only while what is
 * missing could still turn it: whoever explains first is an Expert whatever else is missing.
 * Source: A. Clare, "Customers or Clients. Do you know the difference?" (advisors "invest time in understanding the
 * client" first); the other five pairs and the count are ours.
 */
export function advisorKind(pairs: AdvisorPairs): Uint8Array {
  const kinds = new Uint8Array(pairs.understandsFirst.length);
  for (let client = 0; client < kinds.length; client++) {
    kinds[client] = ADVISOR_KINDS.indexOf(kindOf(pairs, client));
  }
  return kinds;
}

function kindOf(pairs: AdvisorPairs, client: number): AdvisorKind {
  const first = pairs.understandsFirst[client] ?? NaN;
  const signs = advisorSigns(pairs, client);
  if (first === 0 || signs + pairsMissing(pairs, client) < SIGNS_OF_ADVISOR) return 'Expert';
  return first === 1 && signs >= SIGNS_OF_ADVISOR ? 'Advisor' : 'Unrated';
}

/** How many of the six pairs of one client are of the first kind. */
export function advisorSigns(pairs: AdvisorPairs, client: number): number {
  return PAIRS.reduce((signs, pair) => signs + (pairs[pair][client] === 1 ? 1 : 0), 0);
}

/** How many of the six pairs of one client are missing. */
export function pairsMissing(pairs: AdvisorPairs, client: number): number {
  return PAIRS.reduce((missing, pair) => missing + (Number.isNaN(pairs[pair][client] ?? NaN) ? 1 : 0), 0);
}
