import { FACTS } from '../../core/clientFacts';
import type { Problem } from '../../core/problem';
import type { ClientRating } from '../../core/ratings/clientRating';
import { isAnswer } from '../../core/ratings/ratingSystems';
import type { RatedFact } from '../../core/ratings/ratingSystems';
import { isSensitive } from '../../core/sensitiveFacts';
import { yesOrNo } from '../../core/yesOrNo';
import { saysNothing } from '../numbers/nothingKnown';
import { readDate } from '../numbers/readDate';
import { readNumber } from '../numbers/readNumber';
import { NO_CELLS, unpacked } from '../packedCells';
import { isBlank } from '../rawTable';
import type { Cell, RawTable } from '../rawTable';
import { ratingKey } from './ratingKey';
import { ratedFact } from './ratingNames';
import { missingHeaders, ratingColumn } from './ratingSheet';
import type { RatingSheet } from './ratingSheet';

/** A rating with the place at which it was read. `row` is the sheet's (from 1). */
export interface RatingRead extends ClientRating {
  readonly sheet: string;
  readonly row: number;
}

/** What the sheets of ratings hold: the newest of each client for each fact, and what is wrong with the others. */
export interface RatingsRead {
  readonly ratings: readonly RatingRead[];
  readonly problems: readonly Problem[];
  /** The sheets as they are called now, copies among them. */
  readonly sheets: readonly Pick<RatingSheet, 'name' | 'isSensitive'>[];
}

/**
 * Reads the sheets of ratings. Of several ratings for the same of a client the one with the latest date counts, with the
 * same date the one further down; none where that one's value is blank, for it was taken back.
 */
export function readRatings(sheets: readonly RatingSheet[]): RatingsRead {
  const rows: RatingRead[] = [];
  const problems: Problem[] = [];
  for (const sheet of sheets.filter(({ isCopy }) => !isCopy)) {
    const missing = missingHeaders(sheet.table);
    if (sheet.table === null || missing.length > 0) {
      problems.push({ kind: 'ratingsUnread', sheet: sheet.name, missing });
      continue;
    }
    const read = rowsRead(sheet.name, sheet.table);
    rows.push(...read.ratings);
    problems.push(...read.problems, ...(sheet.isSensitive ? [] : misplaced(sheet.name, read.ratings)));
  }
  const newest = newestOfEach(rows);
  return {
    ratings: [...newest.values()].filter(({ value }) => !Number.isNaN(value)),
    problems: [...problems, ...replaced(rows, newest)],
    sheets: sheets.map(({ name, isSensitive: isKeptApart }) => ({ name, isSensitive: isKeptApart })),
  };
}

/** The ratings of one table, older ones and those taken back (NaN) among them. */
export function rowsRead(sheet: string, table: RawTable): { ratings: RatingRead[]; problems: Problem[] } {
  const cells = (column: Parameters<typeof ratingColumn>[1]): readonly Cell[] =>
    unpacked(ratingColumn(table, column)?.cells ?? NO_CELLS);
  const columns = { fact: cells('fact'), value: cells('value'), rater: cells('rater'), day: cells('day') };
  const ratings: RatingRead[] = [];
  const problems: Problem[] = [];
  cells('client').forEach((clientCell, index) => {
    const place = { sheet, row: table.firstRow + index };
    const leftOut = (why: 'client' | 'fact' | 'rating' | 'yesNo', cell: Cell): void => {
      problems.push({ kind: 'ratingLeftOut', ...place, why, text: textOf(cell) });
    };
    const factCell = columns.fact[index] ?? '';
    const valueCell = columns.value[index] ?? '';
    if (isBlank(clientCell) && (isBlank(factCell) || isBlank(valueCell))) return;
    if (isBlank(clientCell) || typeof clientCell === 'object') {
      leftOut('client', clientCell);
      return;
    }
    const fact = typeof factCell === 'object' ? null : ratedFact(String(factCell));
    if (!fact) {
      if (!isBlank(factCell) || !isBlank(valueCell)) leftOut('fact', factCell);
      return;
    }
    const value = answerIn(fact, valueCell);
    if (value === null) {
      leftOut(FACTS[fact] === 'rating' ? 'rating' : 'yesNo', valueCell);
      return;
    }
    const rater = textOf(columns.rater[index] ?? '').trim();
    const day = readDate(columns.day[index] ?? '');
    ratings.push({ ...place, client: textOf(clientCell), fact, value, rater, day });
  });
  return { ratings, problems };
}

/** NaN where nothing is answered, null where it is no answer. */
function answerIn(fact: RatedFact, cell: Cell): number | null {
  if (typeof cell === 'object') return null;
  if (isBlank(cell) || saysNothing(String(cell))) return NaN;
  const value = FACTS[fact] === 'rating' ? numberIn(cell) : yesOrNo(String(cell));
  return isAnswer(fact, value) ? value : null;
}

function numberIn(cell: Exclude<Cell, object>): number {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readNumber(cell) : null;
  return read?.kind === 'number' && !read.isPercent && read.currency === '' ? read.value : NaN;
}

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.error : String(cell);
}

function newestOfEach(rows: readonly RatingRead[]): Map<string, RatingRead> {
  const newest = new Map<string, RatingRead>();
  for (const row of rows) {
    const before = newest.get(ratingKey(row));
    if (!before || dayOrNone(row) >= dayOrNone(before)) newest.set(ratingKey(row), row);
  }
  return newest;
}

function dayOrNone({ day }: RatingRead): number {
  return Number.isNaN(day) ? -Infinity : day;
}

function replaced(rows: readonly RatingRead[], newest: ReadonlyMap<string, RatingRead>): Problem[] {
  const old = rows.filter((row) => newest.get(ratingKey(row)) !== row && !Number.isNaN(row.value));
  return bySheet(old).map(({ sheet, row, count }) => ({ kind: 'ratingsReplaced', sheet, row, count }));
}

function misplaced(sheet: string, ratings: readonly RatingRead[]): Problem[] {
  return bySheet(ratings.filter(({ fact }) => isSensitive(fact))).map(({ row, count }) => ({
    kind: 'sensitiveMisplaced',
    sheet,
    row,
    count,
  }));
}

/** The first row of each sheet, and how many there are. */
function bySheet(rows: readonly RatingRead[]): { sheet: string; row: number; count: number }[] {
  const sheets = new Map<string, { sheet: string; row: number; count: number }>();
  for (const { sheet, row } of rows) {
    const known = sheets.get(sheet);
    if (known) known.count++;
    else sheets.set(sheet, { sheet, row, count: 1 });
  }
  return [...sheets.values()];
}
