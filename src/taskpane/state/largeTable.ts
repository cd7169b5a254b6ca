/** Reading more rows takes seconds: it is not done unasked. */
const MOST_ROWS_UNASKED = 50_000;

/** Whether a table is so long that it is read again only when a person asks for it. */
export function isRowCountLarge(rowCount: number): boolean {
  return rowCount > MOST_ROWS_UNASKED;
}
