import { SHEET_ROWS } from '../../core/sheetRows';

/** The row of the headers above the table of clients, from 0. */
export const LIST_HEADER_ROW = 4;

/** So many clients have room below them. */
export const MOST_LISTED = SHEET_ROWS - (LIST_HEADER_ROW + 1);
