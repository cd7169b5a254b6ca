const MS_A_DAY = 86_400_000;

/** Day 0 as Excel counts days, the 30th of December 1899, in milliseconds since 1970. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A date as Excel counts days; `month` from 1, and days past its end run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / MS_A_DAY;
}

/** Midnight (UTC) of a day as Excel counts them; a fraction is the time of day, and left out. */
export function dateOfDay(day: number): Date {
  return new Date(DAY_ZERO + Math.floor(day) * MS_A_DAY);
}
