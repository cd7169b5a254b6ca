/** Reading more rows takes seconds, and so do their sums: it is not done unasked, nor where it would hold up the page. */
const MOST_ROWS_AT_ONCE = 50_000;

/** Whether a table is so long that it is read again only when a person asks for it, and reckoned beside the page. */
export function isLongTable(rowCount: number): boolean {
  return rowCount > MOST_ROWS_AT_ONCE;
}
