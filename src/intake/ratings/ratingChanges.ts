import { FACTS } from '../../core/clientFacts';
import type { ClientRating } from '../../core/ratings/clientRating';
import { systemOf } from '../../core/ratings/ratingSystems';
import type { RatedFact } from '../../core/ratings/ratingSystems';
import { cellAt, NO_CELLS } from '../packedCells';
import { isBlank } from '../rawTable';
import type { RawTable } from '../rawTable';
import { RATING_NAMES, RATING_SYSTEM_TITLES } from './ratingTitles';
import { RATING_HEADERS, ratingColumn } from './ratingSheet';
import type { RatingColumn } from './ratingSheet';
import { ratingKey } from './ratingKey';
import { rowsRead } from './readRatings';

/** What a cell of a table of ratings holds; '' empties it. */
type RatingCell = string | number;

/** What a row of the table (from 0) is to hold, by the index of its columns; a row that is not there yet comes below. */
export interface RowChange {
  readonly row: number;
  readonly cells: ReadonlyMap<number, RatingCell>;
}

/**
 * What a table of ratings is to hold for new ratings: the newest row of a client for a fact is written over, so that one
 * row stays one rating; else the first blank row, or one below, is filled. One that is taken back is emptied.
 */
export function ratingChanges(table: RawTable, ratings: readonly ClientRating[]): RowChange[] {
  const rows = new Map<string, { row: number; day: number }>();
  for (const read of rowsRead('', table).ratings) {
    const day = Number.isNaN(read.day) ? -Infinity : read.day;
    const known = rows.get(ratingKey(read));
    if (!known || day >= known.day) rows.set(ratingKey(read), { row: read.row - table.firstRow, day });
  }
  const free = freeRows(table);
  const changes = new Map<number, RowChange>();
  for (const rating of ratings) {
    const known = rows.get(ratingKey(rating));
    if (!known && Number.isNaN(rating.value)) continue;
    const row = known?.row ?? free();
    rows.set(ratingKey(rating), { row, day: Infinity });
    const written: readonly RatingColumn[] = known ? ['value', 'rater', 'day'] : COLUMNS;
    const before = changes.get(row)?.cells ?? [];
    changes.set(row, { row, cells: new Map([...before, ...cellsOf(table, rating, written)]) });
  }
  return [...changes.values()];
}

const COLUMNS = Object.keys(RATING_HEADERS) as RatingColumn[];

/** The cells of a rating, in the order of the headers. */
export function ratingCells({
  client,
  fact,
  value,
  rater,
  day,
}: ClientRating): Record<RatingColumn, RatingCell> {
  return {
    client,
    system: RATING_SYSTEM_TITLES[systemOf(fact)],
    fact: RATING_NAMES[fact],
    value: answerCell(fact, value),
    rater,
    day: Number.isNaN(day) ? '' : day,
  };
}

function answerCell(fact: RatedFact, value: number): RatingCell {
  if (Number.isNaN(value)) return '';
  if (FACTS[fact] === 'rating') return value;
  return value === 1 ? 'yes' : 'no';
}

function cellsOf(
  table: RawTable,
  rating: ClientRating,
  columns: readonly RatingColumn[],
): [number, RatingCell][] {
  const cells = ratingCells(rating);
  return columns.flatMap((column): [number, RatingCell][] => {
    const there = ratingColumn(table, column);
    return there ? [[there.index, cells[column]]] : [];
  });
}

/** Rows without a client, a fact and a value, one after the other; then those below the table. */
function freeRows(table: RawTable): () => number {
  const needed = (['client', 'fact', 'value'] as const).map(
    (column) => ratingColumn(table, column)?.cells ?? NO_CELLS,
  );
  const rows = needed[0]?.length ?? 0;
  let next = 0;
  return () => {
    while (next < rows && !needed.every((cells) => isBlank(cellAt(cells, next)))) next++;
    return next++;
  };
}
