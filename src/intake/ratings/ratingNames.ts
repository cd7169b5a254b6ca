import type { RatedFact, RatingSystem } from '../../core/ratings/ratingSystems';
import { isRatedFact } from '../../core/ratings/ratingSystems';
import { HEADER_MEANINGS } from '../headers/headerMeanings';
import { leanHeader, plainHeader } from '../headers/headerText';

/** What the systems are called on a sheet of ratings. */
export const RATING_SYSTEM_TITLES: Readonly<Record<RatingSystem, string>> = {
  clientType: 'Customer or client',
  trust: 'Trust',
  advisor: 'Expert or advisor',
  benefits: 'Benefits',
  stresses: 'Stresses',
  mutualValue: 'Mutual value',
  personas: 'Personas',
  roles: 'Roles',
};

/** What is rated, as a sheet of ratings calls it; no two are the same. */
export const RATING_NAMES: Readonly<Record<RatedFact, string>> = {
  standardised: 'Buys what is standard',
  negotiation: 'Negotiation',
  jointSolutions: 'Joint solutions',
  breadthOfScope: 'Breadth of scope',
  buysExpertise: 'Buys our expertise',
  bringsProblem: 'Brings us the problem',
  asksForView: 'Asks for our view',
  sharesUniquely: 'Shares what others don’t hear',
  understandsFirst: 'We understand first',
  asks: 'We ask more than tell',
  clientsGoals: 'We start from their goals',
  tailors: 'We tailor the offer',
  staysAfter: 'We stay after delivery',
  saysNo: 'We say no when it is right',
  revenuePotential: 'Revenue potential',
  retainerIncome: 'Retainer income',
  futureGrowth: 'Future growth',
  caseStudies: 'Case studies',
  referralRating: 'Referral, rated',
  attention: 'Demands for attention',
  priceWrangles: 'Wrangles over pricing',
  collecting: 'Collecting money',
  abuse: 'Abusive behaviour',
  reputation: 'Reputational damage',
  corruption: 'Corruption',
  ourTime: 'Our time',
  ourPeople: 'Our people',
  ourResources: 'Our resources',
  theirTime: 'Their time',
  theirPeople: 'Their people',
  theirResources: 'Their resources',
  difficult: 'Difficult',
  critical: 'Critical',
  shiftingPriorities: 'Shifting priorities',
  drainsEnergy: 'Drains energy',
  productivity: 'Productivity',
  profitability: 'Profitability',
  sustainability: 'Sustainability',
  innovation: 'Innovation',
  largerContracts: 'Larger contracts',
  repeatBusiness: 'Repeat business',
  referral: 'Refers others',
  growth: 'Growth',
  recognition: 'Recognition',
  expertise: 'Expertise',
  demanding: 'Demanding',
  sharesKnowledge: 'Shares knowledge',
  openDialogue: 'Open dialogue',
  seesUsAsEqual: 'Sees us as equal',
  testsNew: 'Tests new products',
  joinsLaunches: 'Joins launches',
};

/**
 * What a text on a sheet of ratings means: our own name for it, or any header by which a column would be known, in five
 * languages. null for anything else, and for a header that two of them share.
 */
export function ratedFact(text: string): RatedFact | null {
  return OWN_NAMES.get(plainHeader(text)) ?? HEADER_NAMES.get(leanHeader(text)) ?? null;
}

const OWN_NAMES: ReadonlyMap<string, RatedFact> = new Map(
  (Object.entries(RATING_NAMES) as [RatedFact, string][]).map(([fact, name]) => [plainHeader(name), fact]),
);

const HEADER_NAMES = headerNames();

function headerNames(): ReadonlyMap<string, RatedFact | null> {
  const names = new Map<string, RatedFact | null>();
  for (const { fact, words } of HEADER_MEANINGS) {
    if (!fact || !isRatedFact(fact)) continue;
    for (const word of words) names.set(word, names.has(word) ? null : fact);
  }
  return names;
}
