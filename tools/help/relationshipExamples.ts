import type { ErrorExample, FunctionExample } from './examples';
import { BUYING, EVIDENCE } from './relationshipSheets';

const ONE_CELL_EACH = 'One label a client, down a column; in a table, give the cells of the row.';

function errorsOfRatings(id: string, ranges: { text: string; high: string; few: string }): ErrorExample[] {
  return [
    {
      error: '#VALUE!',
      cause: 'A rating is a text.',
      formula: `=CLIENTS.${id}(${ranges.text})`,
    },
    {
      error: '#NUM!',
      cause: 'A rating is below 0 or above 5.',
      formula: `=CLIENTS.${id}(${ranges.high})`,
    },
    {
      error: '#VALUE!',
      cause: 'There are more or fewer columns than the ratings that belong there.',
      formula: `=CLIENTS.${id}(${ranges.few})`,
    },
    {
      error: '#REF!',
      cause: 'What is given shows an error; the same error comes out.',
      formula: `=CLIENTS.${id}(${ranges.few.replace(/^[A-Z0-9:]+/, '#REF!')})`,
    },
  ];
}

/** The examples of functions on the relationship with clients. */
export const RELATIONSHIP_EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  CLIENTTYPE: {
    gives: `${ONE_CELL_EACH} The score is the mean of 5 − standardised and the other three ratings: Client from 3, else Customer. A rating that is missing makes the client Unrated.`,
    sheet: BUYING,
    formula: '=CLIENTS.CLIENTTYPE(B2:E4)',
    errors: errorsOfRatings('CLIENTTYPE', { text: 'A2:D4', high: 'C2:F4', few: 'B2:D4' }),
  },
  TRUSTSTEP: {
    gives:
      'One number a client, down a column: 0 unproven, 1 subject expert, 2 needs, 3 relationship, 4 trusted advisor. The four columns ask: do they buy your expertise, and do you deliver on time? Do they bring you their business problem, not an order? Do they ask for your view beyond the job, and come back unasked? Do they share with you what they share with no other supplier, and reciprocate? Each step needs a yes to its own question and to all before it. Yes may be TRUE, yes or 1; no FALSE, no or 0.',
    sheet: EVIDENCE,
    formula: '=CLIENTS.TRUSTSTEP(B2:E3)',
    errors: [
      {
        error: '#N/A',
        cause: 'The evidence that decides is missing: all before it is a yes.',
        formula: '=CLIENTS.TRUSTSTEP(B4:E4)',
      },
      {
        error: '#VALUE!',
        cause: 'A cell is neither yes nor no.',
        formula: '=CLIENTS.TRUSTSTEP(A2:D3)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer than four columns.',
        formula: '=CLIENTS.TRUSTSTEP(B2:D3)',
      },
    ],
  },
};
