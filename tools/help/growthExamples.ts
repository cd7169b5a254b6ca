import { common, LENGTHS, type FunctionExample } from './example';
import { CLIENTS } from './exampleSheets';
import { ORDERS, PROSPECTS, WALLETS } from './growthSheets';

/** The help on single orders, on what clients may still bring, and on income against volume. */
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
  CLIENTVALUE: {
    gives:
      'One amount a client, in the direction of the cells given. The first profit counted comes a year from now: a profit of 1 is worth retention ÷ (1 + discountRate) in one year, that times itself in two, and so on; without years the sum goes on for ever.',
    sheet: PROSPECTS,
    formula: '=CLIENTS.CLIENTVALUE(B2:B4, C2:C4, 10%)',
    errors: [
      ...common('CLIENTVALUE', ', 80%, 10%'),
      {
        error: '#NUM!',
        cause: 'Retention is below 0 or above 1.',
        formula: '=CLIENTS.CLIENTVALUE(100, 80, 10%)',
      },
      {
        error: '#NUM!',
        cause: 'The discount rate is below 0.',
        formula: '=CLIENTS.CLIENTVALUE(100, 80%, -10%)',
      },
      {
        error: '#NUM!',
        cause: 'The years are below 0 or not whole.',
        formula: '=CLIENTS.CLIENTVALUE(100, 80%, 10%, 2.5)',
      },
      {
        error: '#DIV/0!',
        cause: 'Nothing is ever lost, waiting costs nothing, and no years are given.',
        formula: '=CLIENTS.CLIENTVALUE(100, 100%, 0)',
      },
    ],
  },
  RANKGAP: {
    gives:
      'One whole number a client, in the direction of the cells given: 0 where both ranks agree. Of clients with the same revenue the one with more profit ranks first, and the other way round. A client with a number missing or wrong is not ranked.',
    sheet: CLIENTS.map(([client = '', revenue = '', , , profit = '']) => [client, revenue, profit]),
    formula: '=CLIENTS.RANKGAP(B2:B6, C2:C6)',
    errors: [
      ...common('RANKGAP', ', 5'),
      { error: '#VALUE!', cause: LENGTHS, formula: '=CLIENTS.RANKGAP(B2:B6, C2:C4)' },
    ],
  },
};
