import type { ActivityColumn, ClientColumns } from '../../src/core/clientColumns';

function column(...numbers: number[]): Float64Array {
  return Float64Array.from(numbers);
}

function activity(name: string, rate: number, ...counts: number[]): ActivityColumn {
  return { activity: name, rate, counts: column(...counts) };
}

const SPRING_CASES = column(2080, 8750, 60800, 31800, 3900);
const SPRING_PRICES = [14.4, 14.16, 13.2, 13.92, 12.96];

/** Spring Distribution: Horngren, Cost Accounting; published at transtutors.com, question 589269. */
export const SPRING: ClientColumns = {
  names: ['P', 'Q', 'R', 'S', 'T'],
  revenue: SPRING_CASES.map((cases, i) => cases * (SPRING_PRICES[i] ?? NaN)),
  directCost: SPRING_CASES.map((cases) => cases * 12),
  activities: [
    activity('Orders', 100, 15, 25, 30, 25, 30),
    activity('Visits', 80, 2, 3, 6, 2, 3),
    activity('Delivery miles', 2, 140, 120, 180, 320, 800),
    { activity: 'Cases', rate: 0.5, counts: SPRING_CASES },
    activity('Expedites', 300, 0, 0, 0, 0, 1),
  ],
  charges: [],
  latePayment: null,
  facts: {},
};

const MALTLOAF_BOTTLES = column(2_000_000, 1_600_000, 140_000, 120_000);
const MALTLOAF_PRICES = [1.12, 1.18, 1.1, 1.2];

/** Maltloaf: The Open University, OpenLearn, "Challenges in advanced management accounting", section 5. */
export const MALTLOAF: ClientColumns = {
  names: ['Smith', 'Jones', 'Greene', 'Browne'],
  revenue: MALTLOAF_BOTTLES.map((bottles, i) => bottles * (MALTLOAF_PRICES[i] ?? NaN)),
  directCost: MALTLOAF_BOTTLES,
  activities: [
    activity('Orders', 200, 60, 50, 30, 20),
    activity('Visits', 160, 12, 10, 8, 6),
    activity('Delivery miles', 4, 120 * 10, 60 * 24, 40 * 40, 30 * 12),
    { activity: 'Bottles', rate: 0.004, counts: MALTLOAF_BOTTLES },
  ],
  charges: [],
  latePayment: null,
  facts: {},
};

/** Twenty clients: blogs.sap.com, 16 March 2016, "Visualising customer profitability: whale curve". */
export const TWENTY_PROFITS = column(
  1700,
  5000,
  -5400,
  900,
  -700,
  100,
  -3100,
  1800,
  7900,
  -2300,
  50,
  8700,
  1500,
  200,
  500,
  9026,
  60,
  8300,
  10,
  1200,
);
