import type { Fact } from '../clientFacts';

/**
 * The facts that each system asks for (see `FACTS`), in the order in which they are offered. Where a system has parts
 * that are read apart, such as what each side invests, each part stands by itself.
 */
export const SYSTEM_FACTS = {
  clientType: ['standardised', 'negotiation', 'jointSolutions', 'breadthOfScope'],
  trust: ['buysExpertise', 'bringsProblem', 'asksForView', 'sharesUniquely'],
  advisor: ['understandsFirst', 'asks', 'clientsGoals', 'tailors', 'staysAfter', 'saysNo'],
  benefits: ['revenuePotential', 'retainerIncome', 'futureGrowth', 'caseStudies', 'referralRating'],
  stresses: ['attention', 'priceWrangles', 'collecting', 'abuse', 'reputation', 'corruption'],
  ourInvestment: ['ourTime', 'ourPeople', 'ourResources'],
  theirInvestment: ['theirTime', 'theirPeople', 'theirResources'],
  drain: ['difficult', 'critical', 'shiftingPriorities', 'drainsEnergy'],
  mutualGain: ['productivity', 'profitability', 'sustainability', 'innovation'],
  growthSigns: ['largerContracts', 'repeatBusiness', 'referral'],
  orders: ['orders', 'products', 'productsInFirstOrder', 'firstOrder', 'largestOrder'],
  roleRatings: [
    'growth',
    'recognition',
    'expertise',
    'demanding',
    'sharesKnowledge',
    'openDialogue',
    'seesUsAsEqual',
    'testsNew',
    'joinsLaunches',
  ],
} as const satisfies Readonly<Record<string, readonly Fact[]>>;
