import { common, type FunctionExample } from './example';
import { ORDERS, WALLETS } from './growthSheets';

/** The help on single orders and on what clients may still bring. */
export const GROWTH_EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  BREAKEVENORDER: {
    gives:
      'One amount an order, in the direction of the cells given. An order of that value earns exactly what it costs; a smaller one loses money.',
    sheet: ORDERS,
    formula: '=CLIENTS.BREAKEVENORDER(B2:B3, C2:C3)',
    errors: [
      ...common('BREAKEVENORDER', ', 50%'),
      {
        error: '#NUM!',
        cause: 'The contribution rate is 0 or below: no order pays for itself.',
        formula: '=CLIENTS.BREAKEVENORDER(750, 0)',
      },
      { error: '#NUM!', cause: 'The cost is below 0.', formula: '=CLIENTS.BREAKEVENORDER(-750, 50%)' },
    ],
  },
  SHAREOFWALLET: {
    gives:
      'One fraction a client, in the direction of the cells given. What is left to win, the headroom, is total less ours.',
    sheet: WALLETS,
    formula: '=CLIENTS.SHAREOFWALLET(B2:B4, C2:C4)',
    errors: [
      ...common('SHAREOFWALLET', ', 500'),
      {
        error: '#N/A',
        cause: 'The client spends more with us than it is said to spend in all.',
        formula: '=CLIENTS.SHAREOFWALLET(500, 400)',
      },
      { error: '#DIV/0!', cause: 'The total is 0.', formula: '=CLIENTS.SHAREOFWALLET(500, 0)' },
      { error: '#NUM!', cause: 'An amount is below 0.', formula: '=CLIENTS.SHAREOFWALLET(-500, 400)' },
    ],
  },
};
