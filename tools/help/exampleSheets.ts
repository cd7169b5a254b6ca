import type { ExampleSheet } from './exampleSheet';

export const CLIENTS: ExampleSheet = [
  ['Client', 'Revenue', 'Direct cost', 'Cost to serve', 'Profit'],
  ['Ash', 29952, 24960, 2980, 2012],
  ['Birch', 123900, 105000, 7355, 11545],
  ['Cedar', 802560, 729600, 34240, 38720],
  ['Elm', 442656, 381600, 19200, 41856],
  ['Fir', 50544, 46800, 7090, -3346],
];

export const ACTIVITIES: ExampleSheet = [
  ['Client', 'Orders', 'Visits', 'Expedites', 'Freight'],
  ['Rate', 100, 80, 300, ''],
  ['Ash', 15, 2, 0, 1320],
  ['Birch', 25, 3, 0, 4615],
  ['Fir', 30, 3, 1, 3550],
];

export const RECEIVABLES: ExampleSheet = [
  ['Client', 'Receivable', 'Yearly rate', 'Years'],
  ['Ash', 9000, 0.1, 0.25],
  ['Birch', 24000, 0.1, 0.5],
];

export const INVESTMENTS: ExampleSheet = [
  ['Client', 'We invest (0 to 5)', 'They invest (0 to 5)'],
  ['Ash', 4, 4.5],
  ['Birch', 4, 1],
  ['Cedar', 1, 2],
  ['Elm', 2, 3],
];

export const PURCHASES: ExampleSheet = [
  ['Client', 'Price', 'Every … years', 'For … years'],
  ['Ash', 150000, 5, 50],
  ['Birch', 150000, 6, 50],
];
