import type { Fact } from '../../core/clientFacts';

/** The systems that ask for facts, in the order in which the panel offers them, each with its facts. */
export const FACT_SYSTEMS = {
  clientType: ['standardised', 'negotiation', 'jointSolutions', 'breadthOfScope'],
  trust: ['buysExpertise', 'bringsProblem', 'asksForView', 'sharesUniquely'],
  advisor: ['understandsFirst', 'asks', 'clientsGoals', 'tailors', 'staysAfter', 'saysNo'],
  benefits: ['revenuePotential', 'retainerIncome', 'futureGrowth', 'caseStudies', 'referralRating'],
  stresses: ['attention', 'priceWrangles', 'collecting', 'abuse', 'reputation', 'corruption'],
  mutualValue: ['ourTime', 'ourPeople', 'ourResources', 'theirTime', 'theirPeople', 'theirResources'],
  personas: [
    'difficult',
    'critical',
    'shiftingPriorities',
    'drainsEnergy',
    'productivity',
    'profitability',
    'sustainability',
    'innovation',
    'largerContracts',
    'repeatBusiness',
    'referral',
    'orders',
    'products',
    'productsInFirstOrder',
    'firstOrder',
    'largestOrder',
  ],
  roles: [
    'growth',
    'recognition',
    'expertise',
    'demanding',
    'sharesKnowledge',
    'openDialogue',
    'seesUsAsEqual',
    'testsNew',
    'joinsLaunches',
    'needGrowth',
  ],
  wallet: ['totalSpend', 'spendElsewhere'],
  schemes: [
    'potentialIncome',
    'statedHours',
    'netPrice',
    'attractiveness',
    'accountValue',
    'ownUp',
    'ownRight',
  ],
  priorPeriod: ['priorRevenue', 'priorDirectCost', 'priorCostToServe'],
} as const satisfies Readonly<Record<string, readonly Fact[]>>;

export type FactSystem = keyof typeof FACT_SYSTEMS;
