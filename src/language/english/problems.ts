import type { ProblemKind } from '../../taskpane/state/problemGroups';
import { countText } from '../numbers';
import { plural } from '../phrases';

const rows = (count: number): string => plural(count, 'row', 'rows');
const cells = (count: number): string => plural(count, 'cell', 'cells');

/** One plain heading for each kind of problem, with how many rows or cells it is about. */
const kinds: Readonly<Record<ProblemKind, (count: number) => string>> = {
  blankCell: (count) => `${rows(count)} without a number`,
  notANumber: (count) => `${rows(count)} with a text instead of a number`,
  ambiguousNumber: (count) => `${rows(count)} with a number that can be read two ways`,
  errorCell: (count) => `${rows(count)} with an error of a formula`,
  tooLarge: (count) => `${rows(count)} with a number too large`,
  otherDecimal: (count) => `${rows(count)} with another decimal sign`,
  mixedCurrencies: (count) => `${plural(count, 'column', 'columns')} in several currencies`,
  otherCurrency: (count) => `${plural(count, 'column', 'columns')} in another currency`,
  factLeftOut: (count) => `${plural(count, 'rating or fact', 'ratings or facts')} that cannot be read`,
  blankName: (count) => `${rows(count)} without a name`,
  blankRow: (count) => plural(count, 'blank row', 'blank rows'),
  sameName: (count) => `${rows(count)} with the name of an earlier one, counted each`,
  sameNameSummed: (count) => `${rows(count)} with the name of an earlier one, added up`,
  sameNameLeftOut: (count) => `${rows(count)} with the name of an earlier one`,
  rowsDisagree: (count) => `${cells(count)} that differ in rows added up`,
  noGroup: (count) => `${plural(count, 'client', 'clients')} without a parent group`,
  noOrder: (count) => `${rows(count)} without an order number`,
  noDate: (count) => `${rows(count)} without a date`,
  repeatedInOrders: (count) => `${plural(count, 'column', 'columns')} that may repeat one amount an order`,
  totalsRow: (count) =>
    count === 1 ? '1 row that looks like a total' : `${countText(count)} rows that look like totals`,
  totalsCounted: (count) =>
    count === 1
      ? '1 row that looks like a total, counted as a client'
      : `${countText(count)} rows that look like totals, counted as clients`,
  hiddenRow: (count) => `${plural(count, 'hidden row', 'hidden rows')} left out`,
  hiddenRowsCounted: (count) => `${plural(count, 'hidden row', 'hidden rows')}, counted all the same`,
  ratingsUnread: (count) => `${plural(count, 'sheet', 'sheets')} of ratings not read`,
  ratingLeftOut: (count) => `${plural(count, 'rating', 'ratings')} left out`,
  ratingsReplaced: (count) => plural(count, 'note on older ratings', 'notes on older ratings'),
  ratingsOfNobody: (count) => plural(count, 'note on ratings of nobody', 'notes on ratings of nobody'),
  sensitiveMisplaced: (count) =>
    plural(count, 'note on misplaced sensitive ratings', 'notes on misplaced sensitive ratings'),
  ratingsOverColumn: (count) =>
    `${plural(count, 'column differs', 'columns differ')} from the sheet of ratings`,
  secondHeader: (count) => `${plural(count, 'further row', 'further rows')} of headers`,
  textRead: (count) => `${plural(count, 'number', 'numbers')} stored as text`,
  columnMissing: (count) => `${plural(count, 'column', 'columns')} missing`,
  columnTwice: (count) => `${plural(count, 'use', 'uses')} chosen twice`,
  nothingCosts: () => 'Nothing costs anything',
  noRows: () => 'No rows',
};

/** What the panel says of rows: what was noticed in them, and what there is to decide. */
export const problems = {
  heading: 'Problems',
  none: 'None: every row was read.',
  setAside: 'Set aside: in no total and in no quadrant.',
  noticed: 'Read all the same; have a look.',
  kinds,
  row: (row: number): string => `Row ${String(row)}`,
  more: (count: number): string => `Show ${countText(count)} more`,
  hidden: {
    name: 'Hidden and filtered rows',
    options: { count: 'Count them', leaveOut: 'Leave them out' },
  },
  countTotal: 'It is a client',
  countTotalOf: (name: string): string => `Count “${name}” as a client`,
  leaveTotal: 'It is a total',
  leaveTotalOf: (name: string): string => `Leave “${name}” out as a total`,
};
