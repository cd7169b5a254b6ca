/** Client tables with published figures, as text files and with the options that price their activities. */
export interface Example {
  readonly csv: string;
  readonly options: readonly string[];
}

/** Horngren, Cost Accounting: Spring Distribution; published at transtutors.com, question 589269. */
export const SPRING: Example = {
  csv: `Client,Revenue,Direct cost,Orders,Visits,Delivery miles,Cases,Expedites
P,29952,24960,15,2,140,2080,0
Q,123900,105000,25,3,120,8750,0
R,802560,729600,30,6,180,60800,0
S,442656,381600,25,2,320,31800,0
T,50544,46800,30,3,800,3900,1
`,
  options: ['--rates', 'orders=100', 'visits=80', 'delivery miles=2', 'cases=0.5', 'expedites=300'],
};

/** The Open University, OpenLearn: Challenges in advanced management accounting, section 5. */
export const MALTLOAF: Example = {
  csv: `Client,Revenue,Direct cost,Orders,Visits,Delivery miles,Bottles
Smith,2240000,2000000,60,12,1200,2000000
Jones,1888000,1600000,50,10,1440,1600000
Greene,154000,140000,30,8,1600,140000
Browne,144000,120000,20,6,360,120000
`,
  options: ['--rates', 'orders=200', 'visits=160', 'delivery miles=4', 'bottles=0.004'],
};

/** Visualising customer profitability: whale curve, blogs.sap.com, 16 March 2016. Profits, as revenue less one charge. */
const PROFITS = [
  1700, 5000, -5400, 900, -700, 100, -3100, 1800, 7900, -2300, 50, 8700, 1500, 200, 500, 9026, 60, 8300, 10,
  1200,
];
export const TWENTY: Example = {
  csv: [
    'Client,Revenue,Direct cost,Freight',
    ...PROFITS.map((profit, i) => `C${i + 1},${profit + 10_000},0,10000`),
    '',
  ].join('\n'),
  options: [],
};

/** Kanthal, Harvard Business School 9-190-002: half of sales is margin; 750 an order, 2,250 more if it is not stocked. */
export const KANTHAL: Example = {
  csv: `Client,Revenue,Direct cost,Orders,Non-stocked orders
A,160000,80000,3,3
B,160000,80000,28,22
`,
  options: [
    '--rates',
    'orders=750',
    'non-stocked orders=2250',
    '--map',
    'activity=Orders',
    'activity=Non-stocked orders',
  ],
};
