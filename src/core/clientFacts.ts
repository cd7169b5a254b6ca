/** What a fact is measured in: a rating 0 to 5, yes (1) or no (0), money, a count, a fraction, or any number. */
export type FactKind = 'rating' | 'yesNo' | 'money' | 'count' | 'fraction' | 'number';

/** Everything that can be known of a client beside its profit, by the system that asks for it. */
export const FACTS = {
  // Customer or client.
  standardised: 'rating',
  negotiation: 'rating',
  jointSolutions: 'rating',
  breadthOfScope: 'rating',
  // The four steps of trust.
  buysExpertise: 'yesNo',
  bringsProblem: 'yesNo',
  asksForView: 'yesNo',
  sharesUniquely: 'yesNo',
  // Expert or advisor: yes is the first of each pair.
  understandsFirst: 'yesNo',
  asks: 'yesNo',
  clientsGoals: 'yesNo',
  tailors: 'yesNo',
  staysAfter: 'yesNo',
  saysNo: 'yesNo',
  // Benefits.
  revenuePotential: 'rating',
  retainerIncome: 'rating',
  futureGrowth: 'rating',
  caseStudies: 'rating',
  referralRating: 'rating',
  // Stresses.
  attention: 'rating',
  priceWrangles: 'rating',
  collecting: 'rating',
  abuse: 'rating',
  reputation: 'rating',
  corruption: 'rating',
  // Mutual value.
  ourTime: 'rating',
  ourPeople: 'rating',
  ourResources: 'rating',
  theirTime: 'rating',
  theirPeople: 'rating',
  theirResources: 'rating',
  // Personas.
  difficult: 'rating',
  critical: 'rating',
  shiftingPriorities: 'rating',
  drainsEnergy: 'rating',
  productivity: 'rating',
  profitability: 'rating',
  sustainability: 'rating',
  innovation: 'rating',
  largerContracts: 'yesNo',
  repeatBusiness: 'yesNo',
  referral: 'yesNo',
  // Orders so far.
  orders: 'count',
  products: 'count',
  productsInFirstOrder: 'count',
  firstOrder: 'money',
  largestOrder: 'money',
  // Roles.
  growth: 'rating',
  recognition: 'rating',
  expertise: 'rating',
  demanding: 'rating',
  sharesKnowledge: 'rating',
  openDialogue: 'rating',
  seesUsAsEqual: 'rating',
  testsNew: 'rating',
  joinsLaunches: 'rating',
  needGrowth: 'fraction',
  // The wallet: what the client spends in our category a year, in all or elsewhere.
  totalSpend: 'money',
  spendElsewhere: 'money',
  // Importance to the business, and effort where hours are recorded.
  potentialIncome: 'money',
  statedHours: 'number',
  // Axes of the schemes that need numbers of their own.
  netPrice: 'number',
  attractiveness: 'number',
  accountValue: 'number',
  ownUp: 'number',
  ownRight: 'number',
  // The period before.
  priorRevenue: 'money',
  priorDirectCost: 'money',
  priorCostToServe: 'money',
} as const satisfies Readonly<Record<string, FactKind>>;

export type Fact = keyof typeof FACTS;

/** The facts that are known at all, each a column n×1; NaN where one client's is missing. */
export type ClientFacts = Readonly<Partial<Record<Fact, Float64Array>>>;
