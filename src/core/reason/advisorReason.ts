import {
  ADVISOR_KINDS,
  advisorSigns,
  PAIR_WORDS,
  pairsMissing,
  SIGNS_OF_ADVISOR,
  type AdvisorPairs,
} from '../relationship/advisor';
import { missingText } from './comparisonText';

/** What the reason is told from: the pairs, and the kinds (n×1, indexes into `ADVISOR_KINDS`). */
export interface AdvisorGrounds {
  readonly pairs: AdvisorPairs;
  readonly kinds: Uint8Array;
}

/**
 * Why we are one client's advisor or an expert to it, such as "Advisor: we understand first, and 5 of 6 signs speak for
 * an advisor, at least 4."
 */
export function advisorReason({ pairs, kinds }: AdvisorGrounds, client: number): string {
  const signs = advisorSigns(pairs, client);
  switch (ADVISOR_KINDS[kinds[client] ?? -1] ?? 'Unrated') {
    case 'Advisor':
      return `Advisor: we understand first, and ${signs} of 6 signs speak for an advisor, at least ${SIGNS_OF_ADVISOR}.`;
    case 'Expert':
      return `Expert: ${expertText(pairs, client, signs)}.`;
    case 'Unrated':
      return `Unrated: ${missingText(missingPairs(pairs, client))}.`;
  }
}

function expertText(pairs: AdvisorPairs, client: number, signs: number): string {
  const missing = pairsMissing(pairs, client);
  const isLate = pairs.understandsFirst[client] === 0;
  if (isLate && signs >= SIGNS_OF_ADVISOR) {
    return `${signs} of 6 signs speak for an advisor, but we explain before we understand`;
  }
  if (isLate) return 'we explain before we understand';
  const most = missing > 0 ? `at most ${signs + missing}` : String(signs);
  return `${most} of 6 signs speak for an advisor, fewer than ${SIGNS_OF_ADVISOR}`;
}

function missingPairs(pairs: AdvisorPairs, client: number): string[] {
  const names = Object.keys(PAIR_WORDS) as (keyof AdvisorPairs)[];
  return names
    .filter((pair) => Number.isNaN(pairs[pair][client] ?? NaN))
    .map((pair) => `“${PAIR_WORDS[pair]}”`);
}
