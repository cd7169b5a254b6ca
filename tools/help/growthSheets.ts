import type { ExampleSheet } from './exampleSheet';

export const ORDERS: ExampleSheet = [
  ['Order', 'Cost per order', 'Contribution rate'],
  ['From stock', 750, 0.5],
  ['Made to order', 3000, 0.5],
];
