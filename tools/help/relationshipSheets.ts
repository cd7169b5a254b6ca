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

export const PAIRS: ExampleSheet = [
  ['Client', 'Understands first', 'Asks', "Client's goals", 'Tailors', 'Stays after', 'Says no'],
  ['Ash', 'yes', 'yes', 'no', 'yes', 'yes', 'no'],
  ['Birch', 'no', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['Cedar', 'yes', 'yes', 'n/a', 'no', 'yes', 'no'],
];

export const LOYALTY: ExampleSheet = [
  [
    ...['Client', 'Revenue', 'Standardised', 'Negotiation', 'Joint solutions', 'Breadth of scope'],
    ...['Repeat business', 'Refers others'],
  ],
  ['Ash', 29952, 1, 4, 4, 3, 'yes', 'yes'],
  ['Birch', 123900, 5, 0, 1, 1, 'yes', 'no'],
  ['Cedar', 802560, 2, 3, 4, 4, 'yes', 'no'],
  ['Elm', 0, 1, 4, 4, 3, 'no', 'yes'],
];

export const BENEFITS: ExampleSheet = [
  ['Client', 'Potential', 'Retainer', 'Growth', 'Case studies', 'Referral', 'Revenue'],
  ['Weight', 2, 1, 1, 1, 1, ''],
  ['Ash', 4, 3, 5, 2, 2, 29952],
  ['Birch', 2, 4, 'n/a', 1, 3, 123900],
  ['Cedar', 'n/a', 'n/a', 'n/a', 1, 3, 802560],
  ['No weight', 0, 0, 0, 0, 0, ''],
  ['Wrong weight', 2, 1, -1, 1, 1, ''],
];

export const STRESSES: ExampleSheet = [
  ['Client', 'Attention', 'Pricing', 'Collecting', 'Abuse', 'Reputation', 'Corruption', 'Revenue'],
  ['Ash', 3, 2, 4, 0, 0, 0, 29952],
  ['Birch', 1, 0, 2, 4, 0, 'n/a', 123900],
  ['Cedar', 1, 2, 'n/a', 'n/a', 'n/a', 'n/a', 802560],
];

export const SCORES: ExampleSheet = [
  ['Client', 'B1', 'B2', 'B3', 'B4', 'B5', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'Revenue'],
  ['Ash', 4, 3, 5, 2, 2, 3, 2, 4, 0, 0, 0, 29952],
  ['Birch', 2, 4, 'n/a', 1, 3, 1, 0, 2, 4, 0, 'n/a', 123900],
  ['Cedar', 'n/a', 'n/a', 'n/a', 1, 3, 1, 1, 2, 0, 0, 0, 802560],
];

export const BOTH_SIDES: ExampleSheet = [
  [
    'Client',
    'Our time',
    'Our people',
    'Our resources',
    'Their time',
    'Their people',
    'Their resources',
    'Revenue',
  ],
  ['Ash', 5, 4, 3, 4, 5, 4.5, 29952],
  ['Birch', 4, 5, 3, 1, 2, 0, 123900],
  ['Cedar', 1, 0, 2, 2, 1, 3, 802560],
  ['Elm', 2, 'n/a', 1, 3, 3, 3, 442656],
];

export const ROLE_RATINGS: ExampleSheet = [
  [
    ...['Client', 'Income share', 'Growth', 'Recognition', 'Expertise', 'Demanding', 'Shares knowledge'],
    ...['Open dialogue', 'Equal', 'Tests new', 'Joins launches', 'Competitors', 'Need growth'],
  ],
  ['Ash', 0.12, 2, 5, 3, 3, 2, 3, 3, 4, 3, 0.2, 0],
  ['Birch', 0.04, 4, 1, 4, 3, 5, 4, 4, 2, 1, 0.6, 0.1],
  ['Cedar', 0.31, 1, 2, 1, 1, 1, 2, 1, 0, 0, 0.1, 0],
  ['Elm', 0.02, 1, 2, 1, 1, 1, 2, 1, 0, 0, 0.1, 0],
  ['Fir', 'n/a', 1, 2, 1, 1, 1, 2, 1, 0, 0, 0.1, 0],
];

export const PERSONA_SIGNS: ExampleSheet = [
  [
    ...['Client', 'Difficult', 'Critical', 'Shifting', 'Drains energy'],
    ...['Productivity', 'Profitability', 'Sustainability', 'Innovation'],
    ...['Larger contracts', 'Repeat business', 'Referral'],
    ...['Orders', 'Products', 'In first order', 'First order', 'Largest order'],
  ],
  ['Ash', 4, 3, 4, 2, 1, 2, 2, 0, 'no', 'yes', 'no', 12, 1, 1, 500, 540],
  ['Birch', 1, 0, 1, 0, 4, 3, 4, 3, 'yes', 'yes', 'no', 9, 4, 1, 800, 2600],
  ['Cedar', 1, 2, 0, 0, 2, 2, 1, 0, 'no', 'yes', 'no', 30, 2, 2, 400, 400],
  ['Elm', 1, 1, 1, 0, 2, 3, 2, 1, 'no', 'no', 'yes', 3, 2, 1, 900, 1500],
];
