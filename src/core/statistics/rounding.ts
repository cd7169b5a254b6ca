/** Rates, shares and ratings are compared in units of the tenth decimal. */
const RATE_UNITS = 1e10;

/** Money is compared in units of the fourth decimal of the workbook's currency. */
const MONEY_UNITS = 1e4;

/** Excel keeps 15 significant digits: a number this long has no fraction left to round. */
const DIGITS = 15;
const LONGEST = 1e15;

/** The most by which storing a decimal fraction and scaling it can miss, as a fraction of the scaled number. */
const SCALING_ERROR = 2 ** -52;

/**
 * Rounds to whole units (1e4 for four decimals), halves away from zero, as a spreadsheet's ROUND does: a decimal
 * half counts as a half even where its double lies a hair below. A number with more than 15 digits down to the unit is
 * rounded to 15, since the others are not the number's but its double's. NaN and infinities come back as they are; 0
 * is never negative.
 */
function rounded(value: number, units: number): number {
  const size = Math.abs(value);
  if (!(size < LONGEST)) return value;
  const scaled = size * units;
  if (scaled >= LONGEST) return Number(value.toPrecision(DIGITS));
  const whole = Math.floor(scaled + 0.5 + scaled * SCALING_ERROR);
  return value < 0 && whole > 0 ? -whole / units : whole / units;
}

/** A rate, share or rating as it is compared: rounded to 10 decimals, so that 0.1 + 0.2 equals 0.3. */
export function roundedRate(rate: number): number {
  return rounded(rate, RATE_UNITS);
}

/** Money as it is compared: rounded to 4 decimals. */
export function roundedMoney(money: number): number {
  return rounded(money, MONEY_UNITS);
}

/** What rounding can move two numbers towards each other: two units of the fifteenth digit, as a fraction of the number. */
const MOVED_SHARE = 4e-14;

/** Money further below this amount than that is surely another once rounded; about as far above it, too. */
export function moneyMoved(money: number): number {
  return 2 / MONEY_UNITS + Math.abs(money) * MOVED_SHARE;
}

/** The same of rates, shares and ratings. */
export function rateMoved(rate: number): number {
  return 2 / RATE_UNITS + Math.abs(rate) * MOVED_SHARE;
}

/** Writes the first `count` amounts of a column down as they are compared. */
export function roundMoney(column: Float64Array, rounded: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) rounded[i] = roundedMoney(column[i] ?? NaN);
}

/** Rounds to so many decimals for showing, halves away from zero, as FIXED in a spreadsheet does. */
export function roundedTo(number: number, decimals: number): number {
  return rounded(number, 10 ** decimals);
}
