import { FACTS } from '../../core/clientFacts';
import type { ClientRating } from '../../core/ratings/clientRating';
import { RATED_FACTS, systemOf } from '../../core/ratings/ratingSystems';
import { isSensitive } from '../../core/sensitiveFacts';
import { ratingCells } from '../../intake/ratings/ratingChanges';
import { RATING_NAMES, RATING_SYSTEM_TITLES } from '../../intake/ratings/ratingTitles';
import { RATING_HEADERS } from '../../intake/ratings/ratingSheet';
import type { RatingColumn } from '../../intake/ratings/ratingSheet';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { CellArea, PlanCell, SheetPlan } from '../plan';
import { area, blockAt } from '../sheetCells';
import { headerFormat, INK } from '../sheetLook';

/** What the sheets of ratings are called where the name is free. */
const RATING_SHEETS = { shared: 'Client ratings', sensitive: 'Sensitive ratings' } as const;

/** The warning over ratings that are not for everyone. */
const SENSITIVE_WARNING = 'Contains sensitive ratings. Delete this sheet before you share the workbook.';

const COLUMNS = Object.keys(RATING_HEADERS) as RatingColumn[];
const HEADER_ROW = 4;
/** So many rows of the table have their drop-downs from the start. */
const ROWS_OFFERED = 5_000;
/** The columns beside the table that say what can be rated, and what can be answered. */
const FIRST_LIST_COLUMN = COLUMNS.length + 1;
const ANSWERS_COLUMN = FIRST_LIST_COLUMN + 3;
const ANSWERS: readonly PlanCell[] = [0, 1, 2, 3, 4, 5, 'yes', 'no'];
/** Points. */
const WIDTHS = [170, 120, 190, 54, 110, 78, 24, 190, 120, 66, 66];

/**
 * A new sheet for ratings, which people may go on writing in: a row a rating, in a table, and beside it what can be rated.
 * Of the sensitive one nothing but the warning prints.
 */
export function ratingsSheet(ratings: readonly ClientRating[], isKeptApart: boolean): SheetPlan {
  const kind = isKeptApart ? 'sensitive' : 'shared';
  const rows = ratings.map((rating) => {
    const cells = ratingCells(rating);
    return COLUMNS.map((column): PlanCell => (cells[column] === '' ? null : cells[column]));
  });
  const list = RATED_FACTS.filter((fact) => isSensitive(fact) === isKeptApart).map((fact): PlanCell[] => [
    RATING_NAMES[fact],
    RATING_SYSTEM_TITLES[systemOf(fact)],
    FACTS[fact] === 'rating' ? '0 to 5' : 'yes or no',
  ]);
  const first = HEADER_ROW + 1;
  return {
    ...sheetPlan({ names: SHEETS }, 'matrix', {}),
    key: `${kind}Ratings`,
    name: RATING_SHEETS[kind],
    blocks: [
      blockAt(0, [[RATING_SHEETS[kind]], [ABOUT], [isKeptApart ? SENSITIVE_WARNING : null]], 0),
      blockAt(HEADER_ROW, [COLUMNS.map((column) => RATING_HEADERS[column]), ...rows], 0),
      blockAt(HEADER_ROW, [LIST_HEADERS, ...list], FIRST_LIST_COLUMN),
      blockAt(HEADER_ROW, [['Answers'], ...ANSWERS.map((answer) => [answer])], ANSWERS_COLUMN),
    ],
    formats: [
      { area: area(0, 0, 1, 1), bold: true, fontSize: 20, fontColor: INK.heading },
      { area: area(1, 0, 1, 1), fontColor: INK.quiet },
      { area: area(2, 0, 1, 1), bold: true, fontColor: INK.warning },
      headerFormat(HEADER_ROW, 0, COLUMNS.length),
      headerFormat(HEADER_ROW, FIRST_LIST_COLUMN, LIST_HEADERS.length + 1),
      { area: below('value', 1), align: 'center' },
      { area: below('day', 1), numberFormat: 'yyyy-mm-dd', align: 'center' },
      { area: area(first, ANSWERS_COLUMN, ANSWERS.length, 1), align: 'center' },
      { area: area(first, FIRST_LIST_COLUMN, list.length, LIST_HEADERS.length), fontColor: INK.quiet },
    ],
    columnWidths: WIDTHS.map((points, column) => ({ column, columns: 1, points })),
    gridlines: true,
    tables: [
      {
        name: isKeptApart ? 'SensitiveRatings' : 'ClientRatings',
        area: area(HEADER_ROW, 0, rows.length + 1, COLUMNS.length),
        keyHeader: RATING_HEADERS.client,
        computed: Object.values(RATING_HEADERS),
      },
    ],
    dropDowns: [
      { area: below('fact', 1), source: area(first, FIRST_LIST_COLUMN, list.length, 1) },
      { area: below('value', 1), source: area(first, ANSWERS_COLUMN, ANSWERS.length, 1) },
    ],
    frozen: { rows: first, columns: 1 },
    print: isKeptApart
      ? { orientation: 'portrait', area: area(2, 0, 1, COLUMNS.length), pagesTall: null, repeated: null }
      : null,
  };
}

const ABOUT =
  'A row is one rating. Type and correct here as you like: the latest date counts, and no build changes this sheet.';

const LIST_HEADERS = ['What can be rated', 'System', 'Answer'];

function below(column: RatingColumn, columns: number): CellArea {
  return area(HEADER_ROW + 1, COLUMNS.indexOf(column), ROWS_OFFERED, columns);
}
