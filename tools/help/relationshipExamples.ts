import type { ErrorExample, FunctionExample } from './example';
import { LOYALTY_EXAMPLES } from './loyaltyExamples';
import { BENEFITS, BOTH_SIDES, BUYING, EVIDENCE, SCORES, STRESSES } from './relationshipSheets';
import { ROLE_EXAMPLES } from './roleExamples';

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
  BENEFITINDEX: {
    gives:
      'One number a client from 0 to 5, down a column. Only what is rated counts, with its weight; with fewer than 3 benefits rated there is no index. A blank cell is a rating of 0: write n/a for what is not rated.',
    sheet: BENEFITS,
    formula: '=CLIENTS.BENEFITINDEX(B3:F4, B2:F2)',
    errors: [
      ...errorsOfRatings('BENEFITINDEX', { text: 'A3:E4', high: 'C3:G4', few: 'B3:E4' }),
      { error: '#N/A', cause: 'Fewer than 3 benefits are rated.', formula: '=CLIENTS.BENEFITINDEX(B5:F5)' },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer weights than benefits.',
        formula: '=CLIENTS.BENEFITINDEX(B3:F4, B2:E2)',
      },
      {
        error: '#DIV/0!',
        cause: 'The weights of what is rated sum to 0.',
        formula: '=CLIENTS.BENEFITINDEX(B3:F4, B6:F6)',
      },
      {
        error: '#NUM!',
        cause: 'A weight is below 0.',
        formula: '=CLIENTS.BENEFITINDEX(B3:F4, B7:F7)',
      },
    ],
  },
  STRESSINDEX: {
    gives:
      'One number a client from 0 to 5, down a column. Only what is rated counts, with its weight; with fewer than 3 stresses rated there is no index. A blank cell is a rating of 0: write n/a for what is not rated.',
    sheet: STRESSES,
    formula: '=CLIENTS.STRESSINDEX(B2:G3)',
    errors: [
      ...errorsOfRatings('STRESSINDEX', { text: 'A2:F3', high: 'C2:H3', few: 'B2:F3' }),
      { error: '#N/A', cause: 'Fewer than 3 stresses are rated.', formula: '=CLIENTS.STRESSINDEX(B4:G4)' },
    ],
  },
  SCORECARD: {
    gives:
      'Six columns a client: the benefit index, how many benefits it rests on, the stress index, how many stresses it rests on, benefit less stress, and Part company where corruption is rated 1 or more or abusive behaviour 4 or more, whatever the indexes say.',
    sheet: SCORES,
    formula: '=CLIENTS.SCORECARD(B2:F3, G2:L3)',
    errors: [
      ...errorsOfRatings('SCORECARD', {
        text: 'A2:E3, G2:L3',
        high: 'B2:F3, H2:M3',
        few: 'B2:E3, G2:L3',
      }),
      {
        error: '#N/A',
        cause: 'Fewer than 3 benefits or stresses are rated: in that index and in the difference.',
        formula: '=CLIENTS.SCORECARD(B4:F4, G4:L4)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer rows of stresses than of benefits.',
        formula: '=CLIENTS.SCORECARD(B2:F4, G2:L3)',
      },
    ],
  },
  MUTUALVALUE: {
    gives:
      'Four columns a client: the mean of what you invest, the mean of what they invest, reciprocity (1 where both invest alike, 0 where one side does everything), and the label of the scheme Mutual value with both axes cut at 3: Green, We over-invest, Client over-invests or Transactional. For one of the columns alone, such as in a table, write =INDEX(CLIENTS.MUTUALVALUE(…), 1, 4).',
    sheet: BOTH_SIDES,
    formula: '=CLIENTS.MUTUALVALUE(B2:D4, E2:G4)',
    errors: [
      ...errorsOfRatings('MUTUALVALUE', {
        text: 'A2:C4, E2:G4',
        high: 'B2:D4, F2:H4',
        few: 'B2:C4, E2:G4',
      }),
      {
        error: '#N/A',
        cause: 'A rating is missing: in all columns that rest on it.',
        formula: '=CLIENTS.MUTUALVALUE(B5:D5, E5:G5)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer rows of theirs than of ours.',
        formula: '=CLIENTS.MUTUALVALUE(B2:D4, E2:G3)',
      },
    ],
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
  ...LOYALTY_EXAMPLES,
  ...ROLE_EXAMPLES,
};
