import type { FactKind } from './clientFacts';
import { ratingSentence } from './ratingProblem';
import type { RatingProblem } from './ratingProblem';
import { moneyText } from './reason/numberText';
import { joined, listed, short } from './reason/quotedText';

/** A cell of the user's sheet: `row` as Excel numbers it (from 1), `column` counted from 0, `header` as read. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** What can be wrong with data. The user is told each in one sentence, see `sentence`. */
export type Problem =
  | RatingProblem
  | { readonly kind: 'blankCell'; readonly place: Place }
  | { readonly kind: 'notANumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'ambiguousNumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'errorCell'; readonly place: Place; readonly error: string }
  | { readonly kind: 'tooLarge'; readonly place: Place }
  /** A text that is no number with the sign before decimals that was chosen for its column. */
  | {
      readonly kind: 'otherDecimal';
      readonly place: Place;
      readonly text: string;
      readonly decimal: '.' | ',';
    }
  /** `currencies` with the most frequent first; `rows` are the sheet rows in any other, `place` is the first of them. */
  | {
      readonly kind: 'mixedCurrencies';
      readonly place: Place;
      readonly currencies: readonly string[];
      readonly rows: readonly number[];
    }
  /** A whole column in another currency than one before it; `place` is its first row with a currency. */
  | {
      readonly kind: 'otherCurrency';
      readonly place: Place;
      readonly currency: string;
      readonly other: { readonly header: string; readonly currency: string };
    }
  /** A fact that could not be read; its client keeps its place. */
  | {
      readonly kind: 'factLeftOut';
      readonly place: Place;
      readonly text: string;
      readonly fact: FactKind;
    }
  | { readonly kind: 'blankName'; readonly place: Place }
  | { readonly kind: 'blankRow'; readonly place: Place }
  /** A client named by an earlier row too; `firstRow` is that row, and the kind what was made of it. */
  | {
      readonly kind: 'sameName' | 'sameNameSummed' | 'sameNameLeftOut';
      readonly place: Place;
      readonly text: string;
      readonly firstRow: number;
    }
  /** A fact that is not the same in rows that are added up. */
  | { readonly kind: 'rowsDisagree'; readonly place: Place; readonly firstRow: number }
  | { readonly kind: 'noGroup'; readonly place: Place; readonly text: string }
  | { readonly kind: 'noOrder'; readonly place: Place }
  | { readonly kind: 'noDate'; readonly place: Place; readonly text: string }
  /** Money or counts that stand in every line of an order: added up line by line, and once an order. */
  | {
      readonly kind: 'repeatedInOrders';
      readonly place: Place;
      readonly summed: number;
      readonly once: number;
    }
  | { readonly kind: 'totalsRow'; readonly place: Place; readonly text: string }
  /** A row that looks like a totals row, and a client as the user says. */
  | { readonly kind: 'totalsCounted'; readonly place: Place; readonly text: string }
  /** A row that is hidden or filtered out, and left out as the user says. */
  | { readonly kind: 'hiddenRow'; readonly place: Place }
  /** `count` rows that are hidden or filtered out and count all the same; `place` is in the first of them. */
  | { readonly kind: 'hiddenRowsCounted'; readonly place: Place; readonly count: number }
  | { readonly kind: 'secondHeader'; readonly place: Place }
  /** `more` further cells of the column were read so; the first stands for them. */
  | { readonly kind: 'textRead'; readonly place: Place; readonly text: string; readonly more?: number }
  | { readonly kind: 'columnMissing'; readonly use: string }
  | { readonly kind: 'columnTwice'; readonly use: string; readonly headers: readonly string[] }
  | { readonly kind: 'nothingCosts' }
  | { readonly kind: 'noRows'; readonly where: string };

/** Says what is wrong, where, and what to do. */
export function sentence(problem: Problem): string {
  switch (problem.kind) {
    case 'blankCell':
      return `${at(problem.place)} is blank: enter a number, 0 if there was none.`;
    case 'notANumber':
      return `${at(problem.place)} holds “${short(problem.text)}”, which is not a number: enter a number.`;
    case 'ambiguousNumber':
      return `${at(problem.place)} holds “${short(problem.text)}”, which can be read as two different numbers: choose in the panel which it is, or enter it as a number.`;
    case 'errorCell':
      return `${at(problem.place)} shows ${problem.error}: correct its formula, or enter a number.`;
    case 'tooLarge':
      return `${at(problem.place)} holds a number too large to calculate with: check it for a slip of the keyboard.`;
    case 'blankName':
      return `${at(problem.place)} has no client name: enter one, or remove the row.`;
    case 'otherDecimal':
      return `${at(problem.place)} holds “${short(problem.text)}”, which is no number with a ${SIGN_NAMES[problem.decimal]} before decimals, as chosen for this column: enter it as a number, or choose again in the panel.`;
    case 'mixedCurrencies':
      return `${columnOf(problem.place)} is in ${joined(problem.currencies)} (${rowsNamed(problem.rows)} not in ${problem.currencies[0] ?? ''}): convert the column to one currency, then try again.`;
    case 'otherCurrency':
      return `${columnOf(problem.place)} is in ${problem.currency}, and “${short(problem.other.header)}” in ${problem.other.currency}: convert them to one currency, then try again.`;
    case 'factLeftOut':
      return `${at(problem.place)} holds “${short(problem.text)}”, which is ${NO_FACT[problem.fact]}.`;
    case 'blankRow':
      return `Row ${problem.place.row} is blank and is left out: remove it, or enter the client.`;
    case 'sameName':
      return `Row ${problem.place.row} names “${short(problem.text)}”, as row ${problem.firstRow} does, and counts as a client of its own: join the rows if they are one client.`;
    case 'sameNameSummed':
      return `Row ${problem.place.row} names “${short(problem.text)}”, as row ${problem.firstRow} does, and is added up with it: tell the names apart if they are two clients.`;
    case 'sameNameLeftOut':
      return `Row ${problem.place.row} names “${short(problem.text)}”, as row ${problem.firstRow} does, and is left out: choose to add such rows up, or tell the names apart.`;
    case 'rowsDisagree':
      return `${at(problem.place)} differs from row ${problem.firstRow}, with which it is added up, and counts as not known: make the two agree.`;
    case 'noGroup':
      return `${at(problem.place)} is blank, so “${short(problem.text)}” stays a client of its own: enter its group if it has one.`;
    case 'noOrder':
      return `${at(problem.place)} is blank, so the row counts to no order: enter its order.`;
    case 'noDate':
      return `${at(problem.place)} ${holdsText(problem.text)} no date, so the first order of its client is not known: enter a date.`;
    case 'repeatedInOrders':
      return `${columnOf(problem.place)} holds the same in every line of an order and was added up line by line to ${moneyText(problem.summed)}: if it is one amount an order, keep it in one line of each, and it comes to ${moneyText(problem.once)}.`;
    case 'totalsRow':
      return `Row ${problem.place.row} (“${short(problem.text)}” in ${cellAddress(problem.place)}) looks like a totals row and is left out: rename it if it is a client.`;
    case 'totalsCounted':
      return `Row ${problem.place.row} (“${short(problem.text)}” in ${cellAddress(problem.place)}) looks like a totals row and counts as a client, as chosen: leave it out if it adds up others.`;
    case 'hiddenRow':
      return `Row ${problem.place.row} is hidden or filtered out and is left out, as chosen: show it, or count hidden rows.`;
    case 'hiddenRowsCounted':
      return problem.count === 1
        ? `Row ${problem.place.row} is hidden or filtered out and counts all the same: leave hidden rows out if it should not.`
        : `${moneyText(problem.count)} rows are hidden or filtered out, the first of them row ${problem.place.row}, and count all the same: leave hidden rows out if they should not.`;
    case 'secondHeader':
      return `Row ${problem.place.row} repeats the headers (${cellAddress(problem.place)}) and is left out: remove the row.`;
    case 'textRead':
      return `${at(problem.place)} holds the text “${short(problem.text)}” and was read as a number${alsoRead(problem.more ?? 0)} to be sure.`;
    case 'columnMissing':
      return `No column is chosen as ${problem.use}: choose one in the panel, under Columns.`;
    case 'nothingCosts':
      return 'Nothing costs anything to serve yet: in the panel, under What serving costs, enter what one count of an activity costs, or choose a column that holds a charge such as freight.';
    case 'columnTwice':
      return `${listed(problem.headers)} are each chosen as ${problem.use}: keep one of them.`;
    case 'noRows':
      return `There are no clients below the headers in ${problem.where}: add a row for each client.`;
    default:
      return ratingSentence(problem);
  }
}

/** The address of a cell as Excel shows it, such as D14. */
export function cellAddress({ row, column }: Pick<Place, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}

const LETTERS = 26;
const LETTER_A = 65;

/** The letters Excel gives a sheet column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(LETTER_A + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

const SIGN_NAMES = { '.': 'point', ',': 'comma' } as const;

const NO_NUMBER = 'not a number and is left out: enter a number';

/** What a text is not, and what to enter in its stead. */
const NO_FACT: Readonly<Record<FactKind, string>> = {
  rating: 'not a rating from 0 to 5 and is left out: enter a number from 0 to 5',
  yesNo: 'neither yes nor no and is left out: enter yes or no',
  fraction: 'not a fraction of 1 and is left out: enter one such as 0.12 or 12 %',
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
  const said = joined(hidden > 0 ? [...named, `${hidden} more`] : named);
  return rows.length === 1 ? `row ${said} is` : `rows ${said} are`;
}

function columnOf(place: Place): string {
  return place.header === '' ? `Column ${columnLetters(place.column)}` : `“${short(place.header)}”`;
}

function at(place: Place): string {
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
