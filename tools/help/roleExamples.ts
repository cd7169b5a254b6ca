import type { FunctionExample } from './example';
import { PERSONA_SIGNS, ROLE_RATINGS } from './relationshipSheets';

/** The examples of functions that say what a client is to you. */
export const ROLE_EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  ROLES: {
    gives:
      'One text a client, down a column. Breadwinner: at least 10% of income. Prospective: growth 4 or more, and competitors have at least half of its spending or its need grows by at least 20%. Famous: recognition 4 or more. Mentor: expertise 4, demanding 3, shares knowledge 4 or more. Partner (role), which is not the Partner quadrant: open dialogue 4, sees us as equal 4 or more. Innovator: tests new products 4, joins launches 3 or more. A client can play several, so counts of roles do not sum to the clients. What is missing proves no role; a client with no role and a rating missing is Unrated.',
    sheet: ROLE_RATINGS,
    formula: '=CLIENTS.ROLES(B2:B5, C2:K5, L2:L5, M2:M5)',
    errors: [
      {
        error: '#VALUE!',
        cause: 'A number is needed and a text was given.',
        formula: '=CLIENTS.ROLES(A2:A5, C2:K5)',
      },
      { error: '#N/A', cause: 'The share of income is missing.', formula: '=CLIENTS.ROLES(B6, C6:K6)' },
      {
        error: '#NUM!',
        cause: 'A rating is below 0 or above 5, or the share of competitors is not from 0 to 1.',
        formula: '=CLIENTS.ROLES(B2, C2:K2, 60)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer than nine columns of ratings.',
        formula: '=CLIENTS.ROLES(B2:B5, C2:J5)',
      },
      {
        error: '#VALUE!',
        cause: 'Columns that belong together have different numbers of rows.',
        formula: '=CLIENTS.ROLES(B2:B4, C2:K5)',
      },
      {
        error: '#REF!',
        cause: 'What is given shows an error; the same error comes out.',
        formula: '=CLIENTS.ROLES(#REF!, C2:K5)',
      },
    ],
  },
  PERSONA: {
    gives:
      'One text a client, down a column. Draining drama: the mean of the four drain ratings is at least 3. Mutual best: the mean of the four mutual ratings is at least 3, with a yes to at least two of larger contracts, repeat business and referral. Stagnant repeater: two orders or more, no product that was not in the first order, no order more than a tenth above the first. They are tested in this order: the first that is met is the persona, others that are met as well follow after "; ". Unassigned meets none; Unrated meets none and has something missing, which proves nothing.',
    sheet: PERSONA_SIGNS,
    formula: '=CLIENTS.PERSONA(B2:E5, F2:I5, J2:L5, M2:Q5)',
    errors: [
      {
        error: '#VALUE!',
        cause: 'A rating is a text, or growth is neither yes nor no.',
        formula: '=CLIENTS.PERSONA(A2:D5, F2:I5, J2:L5)',
      },
      {
        error: '#NUM!',
        cause: 'A rating is below 0 or above 5.',
        formula: '=CLIENTS.PERSONA(M2:P5, F2:I5, J2:L5)',
      },
      {
        error: '#VALUE!',
        cause: 'There are more or fewer columns than belong there.',
        formula: '=CLIENTS.PERSONA(B2:E5, F2:I5, J2:L5, M2:P5)',
      },
      {
        error: '#VALUE!',
        cause: 'Columns that belong together have different numbers of rows.',
        formula: '=CLIENTS.PERSONA(B2:E5, F2:I5, J2:L4)',
      },
      {
        error: '#REF!',
        cause: 'What is given shows an error; the same error comes out.',
        formula: '=CLIENTS.PERSONA(#REF!, F2:I5, J2:L5)',
      },
    ],
  },
};
