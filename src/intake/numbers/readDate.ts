import type { Cell } from '../rawTable';

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?\s*$/;

const MS_A_DAY = 86_400_000;

/** Day 0 of Excel's serial numbers, the 30th of December 1899, in milliseconds since 1970. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The last day that Excel knows, the 31st of December 9999. */
const LAST_DAY = 2_958_466;

/**
 * A date as Excel counts days, the time of day as a fraction: of a serial number, or of a text that begins with year,
 * month and day ("2025-01-31", "2025-01-31 08:26"). NaN for anything else: "03/04/2025" is two different days.
 */
export function readDate(cell: Cell): number {
  if (typeof cell === 'number') return cell >= 0 && cell < LAST_DAY ? cell : NaN;
  const parts = typeof cell === 'string' ? ISO.exec(cell) : null;
  if (!parts) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part || 0));
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCMonth() !== month - 1 || hour > 23 || minute > 59 || second > 59) return NaN;
  return (midnight - DAY_ZERO) / MS_A_DAY + (hour * 3600 + minute * 60 + second) / 86_400;
}
