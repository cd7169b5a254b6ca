/** Spring Distribution after Horngren, Cost Accounting: five clients of a distributor, their activities counted. */
export const SPRING_SOURCE =
  'After C. T. Horngren and others, “Cost Accounting”: a distributor of bottled water and the five clients it serves.';

/** The columns, and what one count of an activity costs (money); null for a column that is not counted, or costs nothing. */
export const SPRING_COLUMNS = [
  ['Client', null],
  ['Cases', 0.5],
  ['Revenue', null],
  ['Direct cost', null],
  ['Orders', 100],
  ['Visits', 80],
  ['Deliveries', null],
  ['Delivery miles', 2],
  ['Expedites', 300],
] as const;

export const SPRING_CLIENTS = [
  ['P', 2_080, 29_952, 24_960, 15, 2, 10, 140, 0],
  ['Q', 8_750, 123_900, 105_000, 25, 3, 30, 120, 0],
  ['R', 60_800, 802_560, 729_600, 30, 6, 60, 180, 0],
  ['S', 31_800, 442_656, 381_600, 25, 2, 40, 320, 0],
  ['T', 3_900, 50_544, 46_800, 30, 3, 20, 800, 1],
] as const;
