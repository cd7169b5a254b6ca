import type { ExampleSheet } from './exampleSheet';

export const BUYING: ExampleSheet = [
  ['Client', 'Standardised', 'Negotiation', 'Joint solutions', 'Breadth of scope', 'Revenue'],
  ['Ash', 1, 4, 4, 3, 29952],
  ['Birch', 5, 0, 1, 1, 123900],
  ['Cedar', 2, 3, 'n/a', 4, 802560],
];

export const EVIDENCE: ExampleSheet = [
  ['Client', 'Buys expertise', 'Brings the problem', 'Asks our view', 'Shares'],
  ['Ash', 'yes', 'yes', 'no', 'yes'],
  ['Birch', 'no', 'yes', 'yes', 'no'],
  ['Cedar', 'yes', 'n/a', 'yes', 'yes'],
];
