import { wholePercentText } from './numbers';
import { words } from './words';

/**
 * A part of a whole, in full percent: 0.52 → 52%. What is there but would read as nothing is "under 1%", what is not
 * quite the whole but would read so "over 99%".
 */
export function shareText(part: number, of: number): string {
  const share = of === 0 ? 0 : part / of;
  if (share > 0 && share < 0.005) return words.shares.under(wholePercentText(0.01));
  if (share < 1 && share >= 0.995) return words.shares.over(wholePercentText(0.99));
  return wholePercentText(share);
}
