/** What might be known of P, Q, R, S and T of Spring Distribution: one number a client, NONE where it is missing. */
export const NONE = NaN;

/** P, R and S are clients, Q is a customer. */
export const TYPE = {
  standardised: [1, 5, 2, 0, 3],
  negotiation: [4, 0, 3, 5, NONE],
  jointSolutions: [4, 1, 3, 5, 3],
  breadthOfScope: [3, 1, 3, 5, 3],
};
/** P has come to step 2; Q has evidence, but not of step 1. */
export const TRUST = {
  buysExpertise: [1, 0, 1, 1, NONE],
  bringsProblem: [1, 1, 0, 1, 1],
  asksForView: [0, 1, 1, 1, 1],
  sharesUniquely: [1, 1, 1, 1, 1],
};
/** P: 3.2. R: one answer only. */
export const BENEFITS = {
  revenuePotential: [4, 1, NONE, 5, 2],
  retainerIncome: [3, 1, NONE, 5, 2],
  futureGrowth: [5, 1, 3, 5, 2],
  caseStudies: [2, 1, 3, 5, 2],
  referralRating: [2, 1, NONE, 5, 2],
};
/** P: 1.5. Q is abusive, T corrupt. */
export const STRESSES = {
  attention: [3, 5, 1, 0, 1],
  priceWrangles: [2, 5, 1, 0, 1],
  collecting: [4, 5, 1, 0, 1],
  abuse: [0, 4, 3, 0, 0],
  reputation: [0, 5, 1, 0, 0],
  corruption: [0, 0, 0, 0, 1],
};
/** P and S: green. */
export const INVESTED = {
  ourTime: [4, 4, 1, 3, 1],
  ourPeople: [4, 4, 1, 3, 1],
  ourResources: [4, 4, 1, 3, NONE],
  theirTime: [4, 1, 4, 3, 1],
  theirPeople: [4, 1, 4, 3, 1],
  theirResources: [4, 1, 4, 3, 1],
};
/** P drains, Q is a Mutual best, S is both. */
export const PERSONAS = {
  difficult: [4, 0, 0, 4, 0],
  critical: [4, 0, 0, 4, 0],
  shiftingPriorities: [4, 0, 0, 4, 0],
  drainsEnergy: [4, 0, 0, 4, NONE],
  productivity: [0, 3, 2, 3, 0],
  profitability: [0, 3, 2, 3, 0],
  sustainability: [0, 3, 2, 3, 0],
  innovation: [0, 3, 2, 3, 0],
  largerContracts: [0, 1, 1, 1, 0],
  repeatBusiness: [0, 1, 1, 1, 0],
  referral: [0, 0, 1, 0, 0],
};
/** P is Famous, Q would be Prospective if it had prospects, R an Innovator, S a Mentor and a Partner. */
export const ROLES = {
  growth: [0, 5, 0, 0, 0],
  recognition: [5, 0, 0, 0, 0],
  expertise: [0, 0, 0, 4, 0],
  demanding: [0, 0, 0, 3, 0],
  sharesKnowledge: [0, 0, 0, 4, 0],
  openDialogue: [0, 0, 0, 4, 0],
  seesUsAsEqual: [0, 0, 0, 4, 0],
  testsNew: [0, 0, 4, 0, NONE],
  joinsLaunches: [0, 0, 3, 0, 0],
};

/** P: advised on all six. Q: explained first. R: too few signs. S: the first pair is missing. T: four of six. */
export const ADVISED = {
  understandsFirst: [1, 0, 1, NONE, 1],
  asks: [1, 1, 1, 1, 1],
  clientsGoals: [1, 1, 1, 1, 1],
  tailors: [1, 1, 0, 1, 1],
  staysAfter: [1, 1, 0, 1, 0],
  saysNo: [1, 1, 0, 1, 0],
};
