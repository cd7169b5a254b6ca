import type { FactKind } from './clientFacts';
import { cellAddress, columnLetters, type Place, type Problem } from './problem';
import { moneyText } from './reason/numberText';
import { listed, short } from './reason/quotedText';
import { listText } from './reason/tongue';
import { RATING_PROBLEMS_ENGLISH } from './ratingSentence';

type Kind = Problem['kind'];

/** What each kind of problem is told as in one language: what is wrong, where, and what to do. */
export type ProblemSentences = {
  readonly [K in Kind]: (problem: Extract<Problem, { kind: K }>) => string;
};

/** Says what is wrong, where, and what to do. */
export function sentence(problem: Problem, sentences: ProblemSentences = PROBLEMS_ENGLISH): string {
  return (sentences[problem.kind] as (problem: Problem) => string)(problem);
}

export const PROBLEMS_ENGLISH: ProblemSentences = {
  ...RATING_PROBLEMS_ENGLISH,
  blankCell: ({ place }) => `${placeText(place)} is blank: enter a number, 0 if there was none.`,
  notANumber: ({ place, text }) =>
    `${placeText(place)} holds “${short(text)}”, which is not a number: enter a number.`,
  ambiguousNumber: ({ place, text }) =>
    `${placeText(place)} holds “${short(text)}”, which can be read as two different numbers: choose in the panel which it is, or enter it as a number.`,
  errorCell: ({ error, place }) =>
    `${placeText(place)} shows ${error}: correct its formula, or enter a number.`,
  tooLarge: ({ place }) =>
    `${placeText(place)} holds a number too large to calculate with: check it for a slip of the keyboard.`,
  blankName: ({ place }) => `${placeText(place)} has no client name: enter one, or remove the row.`,
  otherDecimal: ({ decimal, place, text }) =>
    `${placeText(place)} holds “${short(text)}”, which is no number with a ${SIGN_NAMES[decimal]} before decimals, as chosen for this column: enter it as a number, or choose again in the panel.`,
  mixedCurrencies: ({ currencies, place, rows }) =>
    `${columnOf(place)} is in ${listText(currencies)} (${rowsNamed(rows)} not in ${currencies[0] ?? ''}): convert the column to one currency, then try again.`,
  otherCurrency: ({ currency, other, place }) =>
    `${columnOf(place)} is in ${currency}, and “${short(other.header)}” in ${other.currency}: convert them to one currency, then try again.`,
  factLeftOut: ({ fact, place, text }) =>
    `${placeText(place)} holds “${short(text)}”, which is ${NO_FACT[fact]}.`,
  blankRow: ({ place }) => `Row ${place.row} is blank and is left out: remove it, or enter the client.`,
  sameName: ({ firstRow, place, text }) =>
    `Row ${place.row} names “${short(text)}”, as row ${firstRow} does, and counts as a client of its own: join the rows if they are one client.`,
  sameNameSummed: ({ firstRow, place, text }) =>
    `Row ${place.row} names “${short(text)}”, as row ${firstRow} does, and is added up with it: tell the names apart if they are two clients.`,
  sameNameLeftOut: ({ firstRow, place, text }) =>
    `Row ${place.row} names “${short(text)}”, as row ${firstRow} does, and is left out: choose to add such rows up, or tell the names apart.`,
  rowsDisagree: ({ firstRow, place }) =>
    `${placeText(place)} differs from row ${firstRow}, with which it is added up, and counts as not known: make the two agree.`,
  noGroup: ({ place, text }) =>
    `${placeText(place)} is blank, so “${short(text)}” stays a client of its own: enter its group if it has one.`,
  noOrder: ({ place }) => `${placeText(place)} is blank, so the row counts to no order: enter its order.`,
  noDate: ({ place, text }) =>
    `${placeText(place)} ${holdsText(text)} no date, so the first order of its client is not known: enter a date.`,
  repeatedInOrders: ({ once, place, summed }) =>
    `${columnOf(place)} holds the same in every line of an order and was added up line by line to ${moneyText(summed)}: if it is one amount an order, keep it in one line of each, and it comes to ${moneyText(once)}.`,
  totalsRow: ({ place, text }) =>
    `Row ${place.row} (“${short(text)}” in ${cellAddress(place)}) looks like a totals row and is left out: rename it if it is a client.`,
  totalsCounted: ({ place, text }) =>
    `Row ${place.row} (“${short(text)}” in ${cellAddress(place)}) looks like a totals row and counts as a client, as chosen: leave it out if it adds up others.`,
  hiddenRow: ({ place }) =>
    `Row ${place.row} is hidden or filtered out and is left out, as chosen: show it, or count hidden rows.`,
  hiddenRowsCounted: ({ count, place }) =>
    count === 1
      ? `Row ${place.row} is hidden or filtered out and counts all the same: leave hidden rows out if it should not.`
      : `${moneyText(count)} rows are hidden or filtered out, the first of them row ${place.row}, and count all the same: leave hidden rows out if they should not.`,
  secondHeader: ({ place }) =>
    `Row ${place.row} repeats the headers (${cellAddress(place)}) and is left out: remove the row.`,
  textRead: ({ more, place, text }) =>
    `${placeText(place)} holds the text “${short(text)}” and was read as a number${alsoRead(more ?? 0)} to be sure.`,
  columnMissing: ({ use }) => `No column is chosen as ${use}: choose one in the panel, under Columns.`,
  nothingCosts: () =>
    'Nothing costs anything to serve yet: in the panel, under What serving costs, enter what one count of an activity costs, or choose a column that holds a charge such as freight.',
  columnTwice: ({ headers, use }) => `${listed(headers)} are each chosen as ${use}: keep one of them.`,
  noRows: ({ where }) =>
    `There are no clients below the headers in ${'table' in where ? `the table ${where.table}` : `${where.cells} of the sheet “${where.sheet}”`}: add a row for each client.`,
};

const SIGN_NAMES = { '.': 'point', ',': 'comma' } as const;

const NO_NUMBER = 'not a number and is left out: enter a number';

/** What a text is not, and what to enter in its stead. */
const NO_FACT: Readonly<Record<FactKind, string>> = {
  rating: 'not a rating from 0 to 5 and is left out: enter a number from 0 to 5',
  yesNo: 'neither yes nor no and is left out: enter yes or no',
  fraction: 'not a fraction of 1 and is left out: enter one such as 0.12 or 12%',
  money: NO_NUMBER,
  count: NO_NUMBER,
  number: NO_NUMBER,
};

/** So many rows are named; the rest are counted. */
const MOST_ROWS = 5;

/** "row 7 is", "rows 7 and 9 are", "rows 7, 8, 9, 10, 11 and 12 more are". */
function rowsNamed(rows: readonly number[]): string {
  const hidden = rows.length - MOST_ROWS;
  const named = rows.slice(0, MOST_ROWS).map(String);
  const said = listText(hidden > 0 ? [...named, `${hidden} more`] : named);
  return rows.length === 1 ? `row ${said} is` : `rows ${said} are`;
}

function columnOf(place: Place): string {
  return place.header === '' ? `Column ${columnLetters(place.column)}` : `“${short(place.header)}”`;
}

/** A cell with its header: D14 (Revenue). */
export function placeText(place: Place): string {
  return place.header === '' ? cellAddress(place) : `${cellAddress(place)} (${short(place.header)})`;
}

function holdsText(text: string): string {
  return text.trim() === '' ? 'holds' : `holds “${short(text)}”, which is`;
}

function alsoRead(more: number): string {
  if (more === 0) return ': convert it to a number';
  const others = more === 1 ? '1 more of its column was' : `${moneyText(more)} more of its column were`;
  return `, and ${others}: convert them to numbers`;
}
