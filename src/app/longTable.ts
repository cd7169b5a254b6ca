/** Reading more rows takes seconds: that is not done unasked. */
const MOST_READ_UNASKED = 50_000;

/** Placing the clients of more rows holds the page up for longer than people notice, which is 50 milliseconds. */
const MOST_PLACED_HERE = 10_000;

/** Whether a table is so long that it is read again only when a person asks for it, and never reckoned on the page. */
export function isLongTable(rowCount: number): boolean {
  return rowCount > MOST_READ_UNASKED;
}

/** Whether the clients of so many rows are placed where nobody waits for the page meanwhile. */
export function isPlacedBeside(rowCount: number): boolean {
  return rowCount > MOST_PLACED_HERE;
}
