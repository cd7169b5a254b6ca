import { moneyText } from './reason/numberText';
import { listed, short } from './reason/quotedText';

/** What can be wrong with a sheet of ratings. `row` is that of the sheet (from 1), where several are meant the first. */
export type RatingProblem =
  /** The sheet has no table with the columns that ratings are read from: those that are missing. */
  | { readonly kind: 'ratingsUnread'; readonly sheet: string; readonly missing: readonly string[] }
  | {
      readonly kind: 'ratingLeftOut';
      readonly sheet: string;
      readonly row: number;
      readonly why: 'client' | 'fact' | 'rating' | 'yesNo';
      readonly text: string;
    }
  /** Ratings for the same of a client as one that is newer, or stands further down with the same date. */
  | { readonly kind: 'ratingsReplaced'; readonly sheet: string; readonly row: number; readonly count: number }
  | {
      readonly kind: 'ratingsOfNobody';
      readonly sheet: string;
      readonly row: number;
      readonly text: string;
      readonly clients: number;
    }
  /** Ratings that are not for everyone, on the sheet of those that are. */
  | {
      readonly kind: 'sensitiveMisplaced';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  /** Clients whose rating on the sheet counts in place of that in the column of the table. */
  | { readonly kind: 'ratingsOverColumn'; readonly column: string; readonly clients: number };

/** Says what is wrong, where, and what to do. */
export function ratingSentence(problem: RatingProblem): string {
  switch (problem.kind) {
    case 'ratingsUnread':
      return `The sheet “${problem.sheet}” has no table with ${columnsText(problem.missing)}, so its ratings do not count: name the columns so again, or select its cells and make them a table (Insert, Table).`;
    case 'ratingLeftOut':
      return `${rowOf(problem)} ${LEFT_OUT[problem.why](short(problem.text))}.`;
    case 'ratingsReplaced':
      return problem.count === 1
        ? `${rowOf(problem)} is older than another rating of the same and does not count: delete it, or correct its date.`
        : `${rowOf(problem)} and ${others(problem.count - 1, 'row', 'rows')} are older than other ratings of the same and do not count: delete them, or correct their dates.`;
    case 'ratingsOfNobody':
      return problem.clients === 1
        ? `${rowOf(problem)} rates “${short(problem.text)}”, who is not in this table: correct the name if it is one of these clients.`
        : `${rowOf(problem)} rates “${short(problem.text)}”, who is not in this table, and the sheet rates ${others(problem.clients - 1, 'such client', 'such clients')}: correct the names of those that are.`;
    case 'sensitiveMisplaced':
      return `${rowOf(problem)} ${problem.count === 1 ? 'holds a sensitive rating' : `and ${others(problem.count - 1, 'row', 'rows')} hold sensitive ratings`} on a sheet that is made to be shared: move ${problem.count === 1 ? 'it' : 'them'} to the sheet of sensitive ratings.`;
    case 'ratingsOverColumn':
      return `${problem.clients === 1 ? '1 client has' : `${moneyText(problem.clients)} clients have`} one value in the column “${short(problem.column)}” and another on the sheet of ratings: the sheet counts. Empty the cell of the one that is wrong.`;
  }
}

const LEFT_OUT: Readonly<
  Record<Extract<RatingProblem, { kind: 'ratingLeftOut' }>['why'], (text: string) => string>
> = {
  client: () => 'names no client and is left out: enter one, or delete the row',
  fact: (text) =>
    `rates “${text}”, which is nothing that can be rated, and is left out: choose from the list in its cell`,
  rating: (text) =>
    `holds “${text}”, which is not a rating from 0 to 5, and is left out: enter a number from 0 to 5`,
  yesNo: (text) => `holds “${text}”, which is neither yes nor no, and is left out: enter yes or no`,
};

function rowOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `Row ${row} of the sheet “${sheet}”`;
}

function others(count: number, one: string, many: string): string {
  return `${moneyText(count)} more ${count === 1 ? one : many}`;
}

function columnsText(names: readonly string[]): string {
  return `${names.length === 1 ? 'the column' : 'the columns'} ${listed(names)}`;
}
