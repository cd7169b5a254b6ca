/** Rows of a sheet. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const SHEET_ROWS = 1_048_576;

/** The row of the headers above the table of clients, from 0. */
export const LIST_HEADER_ROW = 4;

/** So many clients have room below them. */
export const MOST_LISTED = SHEET_ROWS - (LIST_HEADER_ROW + 1);
