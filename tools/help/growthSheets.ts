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
