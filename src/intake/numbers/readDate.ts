import { dateOfDay, dayNumber } from '../../core/dayCount';
import type { Cell } from '../rawTable';

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?\s*$/;

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
  const date = dayNumber(year, month, day);
  if (dateOfDay(date).getUTCMonth() !== month - 1 || hour > 23 || minute > 59 || second > 59) return NaN;
  return date + (hour * 3600 + minute * 60 + second) / 86_400;
}
