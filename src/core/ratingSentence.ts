import type { RatingProblem } from './ratingProblem';
import { moneyText } from './reason/numberText';
import { listed, short } from './reason/quotedText';

/** What each kind of problem with ratings is told as in one language: what is wrong, where, and what to do. */
export type RatingSentences = {
  readonly [K in RatingProblem['kind']]: (problem: Extract<RatingProblem, { kind: K }>) => string;
};

export const RATING_PROBLEMS_ENGLISH: RatingSentences = {
  ratingsUnread: (problem) =>
    `The sheet “${problem.sheet}” has no table with ${columnsText(problem.missing)}, so its ratings do not count: name the columns so again, or select its cells and make them a table (Insert, Table).`,
  ratingLeftOut: (problem) => `${rowOf(problem)} ${LEFT_OUT[problem.why](short(problem.text))}.`,
  ratingsReplaced: (problem) =>
    problem.count === 1
      ? `${rowOf(problem)} is older than another rating of the same and does not count: delete it, or correct its date.`
      : `${rowOf(problem)} and ${others(problem.count - 1, 'row', 'rows')} are older than other ratings of the same and do not count: delete them, or correct their dates.`,
  ratingsOfNobody: (problem) =>
    problem.clients === 1
      ? `${rowOf(problem)} rates “${short(problem.text)}”, who is not in this table: correct the name if it is one of these clients.`
      : `${rowOf(problem)} rates “${short(problem.text)}”, who is not in this table, and the sheet rates ${others(problem.clients - 1, 'such client', 'such clients')}: correct the names of those that are.`,
  sensitiveMisplaced: (problem) =>
    `${rowOf(problem)} ${problem.count === 1 ? 'holds a sensitive rating' : `and ${others(problem.count - 1, 'row', 'rows')} hold sensitive ratings`} on a sheet that is made to be shared: move ${problem.count === 1 ? 'it' : 'them'} to the sheet of sensitive ratings.`,
  ratingsOverColumn: (problem) =>
    `${problem.clients === 1 ? '1 client has' : `${moneyText(problem.clients)} clients have`} one value in the column “${short(problem.column)}” and another on the sheet of ratings: the sheet counts. Empty the cell of the one that is wrong.`,
};

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
