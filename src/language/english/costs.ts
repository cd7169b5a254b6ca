import { countText, figureText, rateText } from '../numbers';

/** What the panel says of the cost model. */
export const costs = {
  heading: 'What serving costs',
  means: 'Cost to serve is count × rate of each activity, charges, and late payment.',
  nothing:
    'No column tells what serving a client takes. Under Columns, choose one as an activity (orders, visits …) or as a charge (freight …).',
  enter: 'Enter what one count of an activity costs you. A rough figure is enough to begin with.',
  rateOf: (name: string): string => `Cost of one count of ${name}`,
  costOfOrder: 'Cost of one order',
  order: 'order',
  per: (unit: string): string => (unit === '' ? 'each' : `per ${unit}`),
  badNumber: 'Enter a number, 0 or more.',
  count: (count: number): string => `${figureText(count)} ×`,
  asItStands: 'Money as it stands',
  fromTime: (minutes: number, rate: number): string =>
    `${figureText(minutes)} min each = ${figureText(rate)}`,
  annualRateOf: (name: string): string => `Interest a year on ${name}`,
  aYear: '% a year',
  share: (share: number): string => rateText(share),
  assigned: 'Assigned to clients',
  unassigned: 'Unassigned',
  unassignedMeans: 'In the ledger and with no client.',
  overassigned: 'Overassigned',
  overassignedMeans:
    'More is assigned to clients than was spent. Lower a rate, or check the figure of the ledger.',
  tied: 'All of it is assigned to clients.',
  time: {
    heading: 'Rates from time',
    gist: (activities: number): string =>
      activities === 0 ? 'not used' : `${countText(activities)} in minutes`,
    means: 'Where people do several things, tell what they cost and how long each takes: the rates follow.',
    cost: 'The team costs',
    capacity: 'It can work',
    minutes: 'minutes',
    capacityMeans: 'Practical capacity in the same period: about 80% of paid time.',
    badCapacity: 'Enter a number above 0.',
    minutesOf: (name: string): string => `Minutes for one count of ${name}`,
    each: 'minutes each',
    badMinutes: 'Enter a number, 0 or more, or leave it empty.',
    perMinute: 'A minute costs',
    assigned: 'Assigned',
    unused: 'Unused capacity',
    overloaded: 'Beyond capacity',
    minutesUsed: (used: number, capacity: number): string =>
      `${figureText(used)} of ${figureText(capacity)} minutes`,
  },
};
