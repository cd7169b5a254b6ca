import { dayNumber } from '../../core/dayCount';

/** Today where the user is, as Excel counts days. */
export function today(now = new Date()): number {
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
