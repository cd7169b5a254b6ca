const MS_A_DAY = 86_400_000;
/** Day 0 as Excel counts days, the 30th of December 1899, in milliseconds since 1970. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Today where the user is, as Excel counts days. */
export function today(now = new Date()): number {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - DAY_ZERO) / MS_A_DAY;
}
