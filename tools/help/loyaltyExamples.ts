import type { FunctionExample } from './example';
import { LOYALTY, PAIRS } from './relationshipSheets';

/** The examples of functions on advice and loyalty. */
export const LOYALTY_EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  ADVISOR: {
    gives:
      'One label a client, down a column. Each column is a pair of ways to deal with the client, and yes is the first of the pair: understands first or explains first, asks or tells, the client’s goals or our offer, tailors or sells what is there, stays after delivery or moves on, says no when it is right or says yes. Advisor needs understanding first and at least four in all; everyone else is an Expert. Unrated only while what is missing could turn it.',
    sheet: PAIRS,
    formula: '=CLIENTS.ADVISOR(B2:G4)',
    errors: [
      {
        error: '#VALUE!',
        cause: 'A cell is neither yes nor no.',
        formula: '=CLIENTS.ADVISOR(A2:F4)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer than six columns.',
        formula: '=CLIENTS.ADVISOR(B2:F4)',
      },
      {
        error: '#REF!',
        cause: 'What is given shows an error; the same error comes out.',
        formula: '=CLIENTS.ADVISOR(#REF!)',
      },
    ],
  },
  LOYALTY: {
    gives:
      'One label a client, down a column. Prospect: nothing is billed. Customer: something is. Client: CLIENTTYPE says Client as well. Supporter: there is repeat business as well. Advocate: it refers others as well. A rung needs all below it, so after the first no nothing else matters; Unrated where what decides is missing.',
    sheet: LOYALTY,
    formula: '=CLIENTS.LOYALTY(B2:B5, C2:F5, G2:H5)',
    errors: [
      {
        error: '#VALUE!',
        cause: 'Revenue or a rating is a text, or a sign is neither yes nor no.',
        formula: '=CLIENTS.LOYALTY(A2:A5, C2:F5, G2:H5)',
      },
      {
        error: '#NUM!',
        cause: 'A rating is below 0 or above 5.',
        formula: '=CLIENTS.LOYALTY(B2:B5, B2:E5, G2:H5)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer columns than belong there.',
        formula: '=CLIENTS.LOYALTY(B2:B5, C2:E5, G2:H5)',
      },
      {
        error: '#VALUE!',
        cause: 'Columns that belong together have different numbers of rows.',
        formula: '=CLIENTS.LOYALTY(B2:B4, C2:F5, G2:H5)',
      },
      {
        error: '#REF!',
        cause: 'What is given shows an error; the same error comes out.',
        formula: '=CLIENTS.LOYALTY(#REF!, C2:F5, G2:H5)',
      },
    ],
  },
};
