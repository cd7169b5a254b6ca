import { expect, it } from 'vitest';
import { sentence } from '../../src/core/problemSentence';

const AT = { sheet: 'Client ratings', row: 9 };

it.each([
  [
    { kind: 'ratingsUnread', sheet: 'Client ratings', missing: ['Client', 'Value'] },
    'The sheet “Client ratings” has no table with the columns “Client” and “Value”, so its ratings do not count: name the columns so again, or select its cells and make them a table (Insert, Table).',
  ],
  [
    { kind: 'ratingLeftOut', ...AT, why: 'rating', text: '7' },
    'Row 9 of the sheet “Client ratings” holds “7”, which is not a rating from 0 to 5, and is left out: enter a number from 0 to 5.',
  ],
  [
    { kind: 'ratingLeftOut', ...AT, why: 'yesNo', text: 'maybe' },
    'Row 9 of the sheet “Client ratings” holds “maybe”, which is neither yes nor no, and is left out: enter yes or no.',
  ],
  [
    { kind: 'ratingsReplaced', ...AT, count: 1 },
    'Row 9 of the sheet “Client ratings” is older than another rating of the same and does not count: delete it, or correct its date.',
  ],
  [
    { kind: 'ratingsReplaced', ...AT, count: 3 },
    'Row 9 of the sheet “Client ratings” and 2 more rows are older than other ratings of the same and do not count: delete them, or correct their dates.',
  ],
  [
    { kind: 'ratingsOfNobody', ...AT, text: 'Acmee', clients: 1 },
    'Row 9 of the sheet “Client ratings” rates “Acmee”, who is not in this table: correct the name if it is one of these clients.',
  ],
  [
    { kind: 'ratingsOfNobody', ...AT, text: 'Acmee', clients: 2 },
    'Row 9 of the sheet “Client ratings” rates “Acmee”, who is not in this table, and the sheet rates 1 more such client: correct the names of those that are.',
  ],
  [
    { kind: 'sensitiveMisplaced', ...AT, count: 1 },
    'Row 9 of the sheet “Client ratings” holds a sensitive rating on a sheet that is made to be shared: move it to the sheet of sensitive ratings.',
  ],
  [
    { kind: 'ratingsOverColumn', column: 'Negotiation', clients: 2 },
    '2 clients have one value in the column “Negotiation” and another on the sheet of ratings: the sheet counts. Empty the cell of the one that is wrong.',
  ],
] as const)('$kind is told in a sentence: what, where and what to do', (problem, told) => {
  expect(sentence(problem)).toBe(told);
});
