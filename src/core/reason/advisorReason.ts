import {
  ADVISOR_KINDS,
  advisorSigns,
  PAIR_WORDS,
  pairsMissing,
  SIGNS_OF_ADVISOR,
  type AdvisorPairs,
} from '../relationship/advisor';
import { ENGLISH } from './tongue';

/** What the reason is told from: the pairs, and the kinds (n×1, indexes into `ADVISOR_KINDS`). */
export interface AdvisorGrounds {
  readonly pairs: AdvisorPairs;
  readonly kinds: Uint8Array;
}

export type AdvisorWords = typeof ADVISOR_ENGLISH;

export const ADVISOR_ENGLISH = {
  ...ENGLISH,
  pair: (pair: keyof AdvisorPairs): string => `“${PAIR_WORDS[pair]}”`,
  advisor: (signs: number, from: number): string =>
    `we understand first, and ${signs} of 6 signs speak for an advisor, at least ${from}`,
  explainsFirst: (): string => 'we explain before we understand',
  explainsFirstThough: (signs: number): string =>
    `${signs} of 6 signs speak for an advisor, but we explain before we understand`,
  /** `isMost`: some signs are missing, so that there are `signs` at most. */
  fewSigns: (signs: number, isMost: boolean, from: number): string =>
    `${isMost ? 'at most ' : ''}${signs} of 6 signs speak for an advisor, fewer than ${from}`,
};

/**
 * Why we are one client's advisor or an expert to it, such as "Advisor: we understand first, and 5 of 6 signs speak for
 * an advisor, at least 4."
 */
export function advisorReason(
  { pairs, kinds }: AdvisorGrounds,
  client: number,
  said: AdvisorWords = ADVISOR_ENGLISH,
): string {
  const kind = ADVISOR_KINDS[kinds[client] ?? -1] ?? 'Unrated';
  return `${said.label(kind)}: ${groundsText(kind, pairs, client, said)}.`;
}

function groundsText(
  kind: (typeof ADVISOR_KINDS)[number],
  pairs: AdvisorPairs,
  client: number,
  said: AdvisorWords,
): string {
  switch (kind) {
    case 'Advisor':
      return said.advisor(advisorSigns(pairs, client), SIGNS_OF_ADVISOR);
    case 'Expert':
      return expertText(pairs, client, said);
    case 'Unrated':
      return said.missing(missingPairs(pairs, client).map(said.pair));
  }
}

function expertText(pairs: AdvisorPairs, client: number, said: AdvisorWords): string {
  const signs = advisorSigns(pairs, client);
  const missing = pairsMissing(pairs, client);
  const isLate = pairs.understandsFirst[client] === 0;
  if (isLate) return signs >= SIGNS_OF_ADVISOR ? said.explainsFirstThough(signs) : said.explainsFirst();
  return said.fewSigns(signs + missing, missing > 0, SIGNS_OF_ADVISOR);
}

function missingPairs(pairs: AdvisorPairs, client: number): (keyof AdvisorPairs)[] {
  const names = Object.keys(PAIR_WORDS) as (keyof AdvisorPairs)[];
  return names.filter((pair) => Number.isNaN(pairs[pair][client] ?? NaN));
}
