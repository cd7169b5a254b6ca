import { common, type FunctionExample } from './example';
import { ORDERS } from './growthSheets';

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
};
