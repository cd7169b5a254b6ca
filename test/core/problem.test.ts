import { describe, expect, it } from 'vitest';
import { cellAddress, type Problem } from '../../src/core/problem';
import { sentence } from '../../src/core/problemSentence';

const place = { row: 14, column: 3, header: 'Revenue' };

describe('a problem is told in one sentence that says what, where and what to do', () => {
  it.each<[Problem, string]>([
    [{ kind: 'blankCell', place }, 'D14 (Revenue) is blank: enter a number, 0 if there was none.'],
    [
      { kind: 'notANumber', place, text: 'tbc' },
      'D14 (Revenue) holds “tbc”, which is not a number: enter a number.',
    ],
    [
      { kind: 'ambiguousNumber', place, text: '1,234' },
      'D14 (Revenue) holds “1,234”, which can be read as two different numbers: choose in the panel which it is, or enter it as a number.',
    ],
    [
      { kind: 'otherDecimal', place, text: '1.234,56', decimal: '.' },
      'D14 (Revenue) holds “1.234,56”, which is no number with a point before decimals, as chosen for this column: enter it as a number, or choose again in the panel.',
    ],
    [
      { kind: 'errorCell', place, error: '#N/A' },
      'D14 (Revenue) shows #N/A: correct its formula, or enter a number.',
    ],
    [
      { kind: 'tooLarge', place },
      'D14 (Revenue) holds a number too large to calculate with: check it for a slip of the keyboard.',
    ],
    [
      { kind: 'mixedCurrencies', place, currencies: ['EUR', 'USD'], rows: [14] },
      '“Revenue” is in EUR and USD (row 14 is not in EUR): convert the column to one currency, then try again.',
    ],
    [
      {
        kind: 'mixedCurrencies',
        place: { ...place, header: '' },
        currencies: ['EUR', 'GBP', 'USD'],
        rows: [2, 3, 5, 7, 11, 13, 17],
      },
      'Column D is in EUR, GBP and USD (rows 2, 3, 5, 7, 11 and 2 more are not in EUR): convert the column to one currency, then try again.',
    ],
    [
      { kind: 'otherCurrency', place, currency: 'EUR', other: { header: 'Freight', currency: 'USD' } },
      '“Revenue” is in EUR, and “Freight” in USD: convert them to one currency, then try again.',
    ],
    [
      { kind: 'factLeftOut', place, text: '7', fact: 'rating' },
      'D14 (Revenue) holds “7”, which is not a rating from 0 to 5 and is left out: enter a number from 0 to 5.',
    ],
    [
      { kind: 'factLeftOut', place, text: 'maybe', fact: 'yesNo' },
      'D14 (Revenue) holds “maybe”, which is neither yes nor no and is left out: enter yes or no.',
    ],
    [
      { kind: 'factLeftOut', place, text: '12', fact: 'fraction' },
      'D14 (Revenue) holds “12”, which is not a fraction of 1 and is left out: enter one such as 0.12 or 12%.',
    ],
    [
      { kind: 'factLeftOut', place, text: '#N/A', fact: 'money' },
      'D14 (Revenue) holds “#N/A”, which is not a number and is left out: enter a number.',
    ],
    [{ kind: 'blankRow', place }, 'Row 14 is blank and is left out: remove it, or enter the client.'],
    [
      { kind: 'sameName', place: { row: 9, column: 0, header: 'Client' }, text: 'Ash', firstRow: 4 },
      'Row 9 names “Ash”, as row 4 does, and counts as a client of its own: join the rows if they are one client.',
    ],
    [
      { kind: 'sameNameSummed', place: { row: 9, column: 0, header: 'Client' }, text: 'Ash', firstRow: 4 },
      'Row 9 names “Ash”, as row 4 does, and is added up with it: tell the names apart if they are two clients.',
    ],
    [
      { kind: 'sameNameLeftOut', place: { row: 9, column: 0, header: 'Client' }, text: 'Ash', firstRow: 4 },
      'Row 9 names “Ash”, as row 4 does, and is left out: choose to add such rows up, or tell the names apart.',
    ],
    [
      { kind: 'rowsDisagree', place, firstRow: 4 },
      'D14 (Revenue) differs from row 4, with which it is added up, and counts as not known: make the two agree.',
    ],
    [
      { kind: 'noGroup', place, text: 'Ash' },
      'D14 (Revenue) is blank, so “Ash” stays a client of its own: enter its group if it has one.',
    ],
    [{ kind: 'noOrder', place }, 'D14 (Revenue) is blank, so the row counts to no order: enter its order.'],
    [
      { kind: 'noDate', place, text: '03/04/25' },
      'D14 (Revenue) holds “03/04/25”, which is no date, so the first order of its client is not known: enter a date.',
    ],
    [
      { kind: 'noDate', place, text: ' ' },
      'D14 (Revenue) holds no date, so the first order of its client is not known: enter a date.',
    ],
    [
      { kind: 'repeatedInOrders', place, summed: 1207.5, once: 64.25 },
      '“Revenue” holds the same in every line of an order and was added up line by line to 1,208: if it is one amount an order, keep it in one line of each, and it comes to 64.25.',
    ],
    [
      { kind: 'blankName', place: { row: 5, column: 0, header: 'Client' } },
      'A5 (Client) has no client name: enter one, or remove the row.',
    ],
    [
      { kind: 'totalsRow', place: { row: 20, column: 0, header: 'Client' }, text: 'Total' },
      'Row 20 (“Total” in A20) looks like a totals row and is left out: rename it if it is a client.',
    ],
    [
      { kind: 'totalsCounted', place: { row: 20, column: 0, header: 'Client' }, text: 'Total' },
      'Row 20 (“Total” in A20) looks like a totals row and counts as a client, as chosen: leave it out if it adds up others.',
    ],
    [
      { kind: 'hiddenRow', place: { row: 20, column: 0, header: 'Client' } },
      'Row 20 is hidden or filtered out and is left out, as chosen: show it, or count hidden rows.',
    ],
    [
      { kind: 'hiddenRowsCounted', place: { row: 20, column: 0, header: 'Client' }, count: 1 },
      'Row 20 is hidden or filtered out and counts all the same: leave hidden rows out if it should not.',
    ],
    [
      { kind: 'hiddenRowsCounted', place: { row: 20, column: 0, header: 'Client' }, count: 1200 },
      '1,200 rows are hidden or filtered out, the first of them row 20, and count all the same: leave hidden rows out if they should not.',
    ],
    [
      { kind: 'secondHeader', place: { row: 2, column: 0, header: 'Client' } },
      'Row 2 repeats the headers (A2) and is left out: remove the row.',
    ],
    [
      { kind: 'textRead', place, text: '1200' },
      'D14 (Revenue) holds the text “1200” and was read as a number: convert it to a number to be sure.',
    ],
    [
      { kind: 'textRead', place, text: '1200', more: 2999 },
      'D14 (Revenue) holds the text “1200” and was read as a number, and 2,999 more of its column were: convert them to numbers to be sure.',
    ],
    [
      { kind: 'columnMissing', use: 'revenue' },
      'No column is chosen as revenue: choose one in the panel, under Columns.',
    ],
    [
      { kind: 'nothingCosts' },
      'Nothing costs anything to serve yet: in the panel, under What serving costs, enter what one count of an activity costs, or choose a column that holds a charge such as freight.',
    ],
    [
      { kind: 'columnTwice', use: 'revenue', headers: ['Billed', 'Sales', 'Net'] },
      '“Billed”, “Sales” and “Net” are each chosen as revenue: keep one of them.',
    ],
    [
      { kind: 'noRows', where: { cells: 'A1:D1', sheet: 'Data' } },
      'There are no clients below the headers in A1:D1 of the sheet “Data”: add a row for each client.',
    ],
    [
      { kind: 'noRows', where: { table: 'Clients' } },
      'There are no clients below the headers in the table Clients: add a row for each client.',
    ],
  ])('%j', (problem, expected) => {
    expect(sentence(problem)).toBe(expected);
  });

  it('names the cell alone when its column has no header', () => {
    expect(sentence({ kind: 'blankCell', place: { ...place, header: '' } })).toMatch(/^D14 is blank/);
  });

  it('shows a text of 40 characters whole, and spaces as one', () => {
    const told = (text: string) => sentence({ kind: 'notANumber', place, text });
    expect(told('x'.repeat(40))).toContain(`“${'x'.repeat(40)}”`);
    expect(told('x'.repeat(41))).toContain(`“${'x'.repeat(39)}…”`);
    expect(told('  1 \t\n  2  ')).toContain('“1 2”');
  });

  it('keeps a long text short and in one line, and leaves no half character', () => {
    const text = `first\n${'🐋'.repeat(100)}`;
    const told = sentence({ kind: 'notANumber', place, text });
    expect(told).toContain(`“first ${'🐋'.repeat(33)}…”`);
  });
});

it.each([
  [0, 'A1'],
  [25, 'Z1'],
  [26, 'AA1'],
  [701, 'ZZ1'],
  [702, 'AAA1'],
  [16383, 'XFD1'],
])('column %d is addressed as %s', (column, address) => {
  expect(cellAddress({ row: 1, column })).toBe(address);
});
