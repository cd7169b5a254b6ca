/** The published sources of definitions, by the letter that the tables name them with. */
export const SOURCES = {
  A: 'A. Clare, “Making 2013 the Year of the Client”',
  B: 'A. Clare, “Customers or Clients. Do you know the difference?”',
  C: 'C. Harrison, “Segment your clients”',
  D: '“Rules for working with key clients”',
  E: 'B. Ten Haken, “Best business clients”',
  F: 'B. P. Shapiro et al., “Manage customers for profits (not just sales)”, HBR, September 1987',
  G: 'P. Steele and B. Court, “Profitable Purchasing Strategies”, 1996',
  H: 'D. H. Maister, C. H. Green and R. M. Galford, “The Trusted Advisor”, 2000',
} as const;
export type Source = keyof typeof SOURCES;

/** Where a definition has no source. */
export const OURS = 'ours';
