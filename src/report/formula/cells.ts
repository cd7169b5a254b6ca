import type { ErrorCell, FormulaCell, PlanCell } from '../plan';

/** What a chart leaves out. */
export const NOT_AVAILABLE: ErrorCell = { error: '#N/A' };

/** What a formula comes to; null and a missing number are "" in a live sheet, for a formula cannot leave its cell empty. */
export type Outcome = string | number | boolean | ErrorCell | null;

/**
 * A cell that is a formula in a live sheet and else what it comes to. The formula is made only where it is wanted: a
 * million clients get none.
 */
export function liveCell(isLive: boolean, formula: () => string, outcome: Outcome): PlanCell {
  const isMissing = outcome === null || (typeof outcome === 'number' && !Number.isFinite(outcome));
  if (!isLive) return isMissing || isError(outcome) ? null : outcome;
  return { formula: `=${formula()}`, value: isMissing ? '' : outcome } satisfies FormulaCell;
}

function isError(outcome: Outcome): outcome is ErrorCell {
  return typeof outcome === 'object' && outcome !== null;
}

/** Text in a formula: quotes doubled, in pieces where it is longer than Excel takes in one. Only for words of ours. */
export function quoted(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, 'gu')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** Letters of one text in a formula. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_LITERAL = 255;
