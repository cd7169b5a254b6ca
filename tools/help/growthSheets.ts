import type { ExampleSheet } from './exampleSheet';

export const ORDERS: ExampleSheet = [
  ['Order', 'Cost per order', 'Contribution rate'],
  ['From stock', 750, 0.5],
  ['Made to order', 3000, 0.5],
];

export const WALLETS: ExampleSheet = [
  ['Client', 'Spends with us', 'Spends in all'],
  ['Ash', 29952, 120000],
  ['Birch', 123900, 165200],
  ['Cedar', 802560, 802560],
];

export const PROSPECTS: ExampleSheet = [
  ['Client', 'Profit a year', 'Retention'],
  ['Ash', 2012, 0.8],
  ['Birch', 11545, 0.9],
  ['Fir', -3346, 0.8],
];

export const STREAMS: ExampleSheet = [
  ['Client', 'Now', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5'],
  ['Ash', -51, 30, 42, 44, 49, 55],
  ['Birch', -20, 8, 8, 8, 8, 8],
];

/** Source: R. S. Kaplan and S. R. Anderson, "Time-Driven Activity-Based Costing", HBR, November 2004. */
export const TIMED_WORK: ExampleSheet = [
  ['Activity', 'Minutes each', 'Times', 'Cost', 'Capacity'],
  ['Orders', 8, 49000, 560000, 700000],
  ['Inquiries', 44, 1400, '', ''],
  ['Credit checks', 50, 2500, '', ''],
];

export const REPEATERS: ExampleSheet = [
  [
    ...['Client', 'Revenue', 'Direct cost', 'Cost to serve'],
    ...['Orders', 'Products', 'In first order', 'First order', 'Largest order'],
  ],
  ['Ash', 29952, 24960, 2980, 15, 2, 1, 1800, 2400],
  ['Birch', 23900, 20500, 5200, 60, 1, 1, 390, 410],
  ['Fir', 50544, 46800, 7090, 30, 3, 3, 1650, 1700],
  ['Elm', 42656, 36600, 1920, 'n/a', 'n/a', 'n/a', 'n/a', 'n/a'],
  ['Wrong', 900, 500, 100, -3, 1, 1, 300, 300],
];
