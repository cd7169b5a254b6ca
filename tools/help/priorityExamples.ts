import { common, LENGTHS, type FunctionExample } from './example';
import type { ExampleSheet } from './exampleSheet';

const INCOMES: ExampleSheet = [
  ['Client', 'Income', 'Hours', 'Potential income'],
  ['Ash', 2012, 40, 'n/a'],
  ['Birch', 11545, 120, 'n/a'],
  ['Cedar', 38720, 260, 45000],
  ['Fir', -3346, 90, 9000],
];

/** The help on how much clients matter and which to see to first. */
export const PRIORITY_EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  IMPORTANCE: {
    gives:
      'One fraction a client, in the direction of the cells given. Losses of other clients can lift it above 1. As the score up of QUADRANT with a cut of 0.02, against effort, it gives the Procurement view.',
    sheet: INCOMES,
    formula: '=CLIENTS.IMPORTANCE(B2:B5, D2:D5)',
    errors: [
      ...common('IMPORTANCE', ''),
      { error: '#N/A', cause: 'Total income is not above 0.', formula: '=CLIENTS.IMPORTANCE(-1)' },
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.IMPORTANCE(B2:B5, D2:D4)' },
    ],
  },
  PRIORITY: {
    gives:
      'One number a client, in the direction of the cells given: money for each unit of effort. Sort by it, the largest first. A blank potential counts as 0, so enter "n/a" where it is not known.',
    sheet: INCOMES,
    formula: '=CLIENTS.PRIORITY(B2:B5, C2:C5, D2:D5)',
    errors: [
      ...common('PRIORITY', ', 5'),
      { error: '#DIV/0!', cause: 'Effort is 0.', formula: '=CLIENTS.PRIORITY(2012, 0)' },
      { error: '#NUM!', cause: 'Effort is below 0.', formula: '=CLIENTS.PRIORITY(2012, -40)' },
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.PRIORITY(B2:B5, C2:C4)' },
    ],
  },
};
