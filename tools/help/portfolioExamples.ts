import { common, LENGTHS, type FunctionExample } from './example';
import { CLIENTS } from './exampleSheets';
import { REPEATERS, STREAMS, TIMED_WORK, WALLETS } from './growthSheets';

/** The help on what hangs on few clients, on small orders, on time and on money to come. */
export const PORTFOLIO_EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  TOPSHARE: {
    gives:
      'One fraction a count asked for. It is measured on what you give: profit, contribution or revenue. A value that is missing or wrong makes the whole answer an error, since every share depends on it.',
    sheet: CLIENTS.map((row) => row.slice(0, 2)),
    formula: '=CLIENTS.TOPSHARE(B2:B6, 2)',
    errors: [
      ...common('TOPSHARE', ', 5'),
      { error: '#N/A', cause: 'Total income is not above 0.', formula: '=CLIENTS.TOPSHARE(-1, 5)' },
      {
        error: '#NUM!',
        cause: 'The count is below 0 or not whole.',
        formula: '=CLIENTS.TOPSHARE(B2:B6, 0.4)',
      },
    ],
  },
  HHI: {
    gives:
      'One fraction: 1 where all revenue is from one client, 1 ÷ n where n clients have the same. The larger it is, the more hangs on few clients. A value that is missing or wrong makes the answer an error.',
    sheet: CLIENTS.map((row) => row.slice(0, 2)),
    formula: '=CLIENTS.HHI(B2:B6)',
    errors: [
      ...common('HHI', ''),
      { error: '#N/A', cause: 'Total revenue is not above 0.', formula: '=CLIENTS.HHI(-1)' },
    ],
  },
  SMALLORDERS: {
    gives:
      "One fraction of total revenue. It counts clients with two orders or more that bought no product beyond the first order's, with no order more than a tenth above the first, whose average order lies below their break-even order: cost to serve ÷ orders, divided by their own contribution rate. Above 50% your revenue is driven by small orders. Orders that are not known prove nothing: write n/a for them.",
    sheet: REPEATERS,
    formula: '=CLIENTS.SMALLORDERS(B2:B5, C2:C5, D2:D5, E2:I5)',
    errors: [
      ...common('SMALLORDERS', ', C2, D2, E2:I2'),
      {
        error: '#N/A',
        cause: 'Total revenue is not above 0.',
        formula: '=CLIENTS.SMALLORDERS(0, C2, D2, E2:I2)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer than five columns of orders.',
        formula: '=CLIENTS.SMALLORDERS(B2:B5, C2:C5, D2:D5, E2:H5)',
      },
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.SMALLORDERS(B2:B5, C2:C4, D2:D5, E2:I5)' },
      {
        error: '#NUM!',
        cause: 'A number of orders or an amount of an order is below 0.',
        formula: '=CLIENTS.SMALLORDERS(B2:B6, C2:C6, D2:D6, E2:I6)',
      },
    ],
  },
  HEADROOM: {
    gives:
      'One amount a client, in the direction of the cells given: 0 where the client buys everything from us.',
    sheet: WALLETS,
    formula: '=CLIENTS.HEADROOM(B2:B4, C2:C4)',
    errors: [
      ...common('HEADROOM', ', 500'),
      {
        error: '#N/A',
        cause: 'The client spends more with us than it is said to spend in all.',
        formula: '=CLIENTS.HEADROOM(500, 400)',
      },
      { error: '#NUM!', cause: 'An amount is below 0.', formula: '=CLIENTS.HEADROOM(-500, 400)' },
    ],
  },
  STREAMVALUE: {
    gives:
      "One amount a client, down a column. What flows now counts in full, what flows in a year is divided by 1 + discountRate, in two years by its square, and so on. Excel's own NPV divides the first amount as well.",
    sheet: STREAMS,
    formula: '=CLIENTS.STREAMVALUE(B2:G3, 15%)',
    errors: [
      ...common('STREAMVALUE', ', 15%'),
      {
        error: '#NUM!',
        cause: 'The discount rate is below 0.',
        formula: '=CLIENTS.STREAMVALUE(B2:G3, -15%)',
      },
    ],
  },
  TIMERATE: {
    gives:
      'Five cells in a row: what a minute costs, the minutes used, the cost that they are assigned, the cost left unused (below 0 where more is used than there is), and Overloaded where more is used than there is. A minute times the minutes of an activity is its rate, such as COSTTOSERVE asks for. For one of the cells alone write =INDEX(CLIENTS.TIMERATE(…), 1, 1).',
    sheet: TIMED_WORK,
    formula: '=CLIENTS.TIMERATE(D2, E2, B2:B4, C2:C4)',
    errors: [
      ...common('TIMERATE', ', E2, B2:B4, C2:C4'),
      {
        error: '#DIV/0!',
        cause: 'The capacity is 0 minutes.',
        formula: '=CLIENTS.TIMERATE(560000, 0, 8, 49000)',
      },
      {
        error: '#NUM!',
        cause: 'A number is below 0.',
        formula: '=CLIENTS.TIMERATE(560000, 700000, -8, 49000)',
      },
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.TIMERATE(D2, E2, B2:B4, C2:C3)' },
    ],
  },
};
