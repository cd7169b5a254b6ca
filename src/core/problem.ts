/** A cell of the user's sheet: `row` as Excel numbers it (from 1), `column` counted from 0, `header` as read. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** What can be wrong with data. The user is told each in one sentence, see `sentence`. */
export type Problem =
  | { readonly kind: 'blankCell'; readonly place: Place }
  | { readonly kind: 'notANumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'ambiguousNumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'errorCell'; readonly place: Place; readonly error: string }
  | { readonly kind: 'tooLarge'; readonly place: Place }
  | {
      readonly kind: 'otherCurrency';
      readonly place: Place;
      readonly text: string;
      readonly currency: string;
    }
  | { readonly kind: 'blankName'; readonly place: Place }
  | { readonly kind: 'blankRow'; readonly place: Place }
  | { readonly kind: 'sameName'; readonly place: Place; readonly text: string; readonly firstRow: number }
  | { readonly kind: 'totalsRow'; readonly place: Place; readonly text: string }
  | { readonly kind: 'secondHeader'; readonly place: Place }
  | { readonly kind: 'textRead'; readonly place: Place; readonly text: string }
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
      return `${at(problem.place)} holds “${short(problem.text)}”, which can be read as two different numbers: enter it as a number.`;
    case 'errorCell':
      return `${at(problem.place)} shows ${problem.error}: correct its formula, or enter a number.`;
    case 'tooLarge':
      return `${at(problem.place)} holds a number too large to calculate with: check it for a slip of the keyboard.`;
    case 'blankName':
      return `${at(problem.place)} has no client name: enter one, or remove the row.`;
    case 'otherCurrency':
      return `${at(problem.place)} holds “${short(problem.text)}” while the column begins in ${problem.currency}: convert the column to one currency.`;
    case 'blankRow':
      return `Row ${problem.place.row} is blank and is left out: remove it, or enter the client.`;
    case 'sameName':
      return `Row ${problem.place.row} names “${short(problem.text)}”, as row ${problem.firstRow} does, and counts as a client of its own: join the rows if they are one client.`;
    case 'totalsRow':
      return `Row ${problem.place.row} (“${short(problem.text)}” in ${cellAddress(problem.place)}) looks like a totals row and is left out: rename it if it is a client.`;
    case 'secondHeader':
      return `Row ${problem.place.row} repeats the headers (${cellAddress(problem.place)}) and is left out: remove the row.`;
    case 'textRead':
      return `${at(problem.place)} holds the text “${short(problem.text)}” and was read as a number: convert it to a number to be sure.`;
    case 'columnMissing':
      return `No column is chosen as ${problem.use}: choose one in the panel, under Columns.`;
    case 'nothingCosts':
      return 'Nothing costs anything to serve yet: in the panel, under Columns, enter what one count of an activity costs, or choose a column that holds a charge such as freight.';
    case 'columnTwice':
      return `${listed(problem.headers)} are each chosen as ${problem.use}: keep one of them.`;
    case 'noRows':
      return `There are no clients below the headers in ${problem.where}: add a row for each client.`;
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

function at(place: Place): string {
  return place.header === '' ? cellAddress(place) : `${cellAddress(place)} (${short(place.header)})`;
}

const LONGEST_QUOTE = 40;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

function listed(headers: readonly string[]): string {
  const quoted = headers.map((header) => `“${short(header)}”`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' and ');
}
