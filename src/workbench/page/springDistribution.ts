import type { NewTable } from './sheetWithTable';

/** Spring Distribution after Horngren, Cost Accounting: five clients of a distributor, their activities counted. */
const clients = [
  ['P', 29_952, 24_960, 15, 2, 140, 2_080, 0],
  ['Q', 123_900, 105_000, 25, 3, 120, 8_750, 0],
  ['R', 802_560, 729_600, 30, 6, 180, 60_800, 0],
  ['S', 442_656, 381_600, 25, 2, 320, 31_800, 0],
  ['T', 50_544, 46_800, 30, 3, 800, 3_900, 1],
] as const;

export const springDistribution: NewTable = {
  sheetName: 'Spring Distribution',
  tableName: 'SpringDistribution',
  headers: ['Client', 'Revenue', 'Direct cost', 'Orders', 'Visits', 'Delivery miles', 'Cases', 'Expedites'],
  wholeNumberFormat: '#,##0',
  rates: { Orders: 100, Visits: 80, 'Delivery miles': 2, Cases: 0.5, Expedites: 300 },
  rows: clients.map((client) => client.map((value) => ({ value }))),
};
