import { isLossMaking } from '../../core/profit/clientProfit';
import { moneyText } from '../../core/reason/numberText';
import { sum } from '../../core/statistics/sum';
import type { Book } from '../book/book';
import { liveCell, quoted } from '../formula/cells';
import { cellText, columnText } from '../formula/reference';
import { countFormula, moneyFormula, wholeFormula } from '../formula/wordingFormula';
import type { PlanCell } from '../plan';
import { countText, wholeText } from '../wording';

const NOBODY =
  'Nobody needs attention: there is no client on the wrong side of both cuts, and none loses money.';
const NEED = [' needs attention', ' need attention'] as const;
const ALL_LOSE = ['it loses ', 'together they lose '] as const;
const SOME_LOSE = [' of them loses ', ' of them together lose '] as const;
const NONE_LOSES = 'none loses money.';

/**
 * How many clients are on the list and what those lose together who lose money. `loss` is the cell that holds it, a
 * number not below 0 (see `lossCell`).
 */
export function concernSentence(book: Book, listed: Int32Array, loss: string): PlanCell {
  const { isLive, places } = book;
  const concerns = cellText(places.figure('concerns'));
  const losers = cellText(places.figure('lossMakers'));
  const formula = (): string => {
    const need = `${countFormula(concerns, 'client')}&IF(${concerns}=1,${quoted(NEED[0])},${quoted(NEED[1])})&"; "`;
    const all = `IF(${concerns}=1,${quoted(ALL_LOSE[0])},${quoted(ALL_LOSE[1])})&${moneyFormula(loss)}`;
    const some = `${wholeFormula(losers)}&IF(${losers}=1,${quoted(SOME_LOSE[0])},${quoted(SOME_LOSE[1])})&${moneyFormula(loss)}`;
    const lose = `IF(${losers}=${concerns},${all},${some})&"."`;
    return `IF(${concerns}=0,${quoted(NOBODY)},${need}&IF(${losers}=0,${quoted(NONE_LOSES)},${lose}))`;
  };
  return liveCell(isLive, formula, concernText(book, listed));
}

/** What the loss-makers lose together, a number not below 0. */
export function lossCell({ isLive, places, input }: Book): PlanCell {
  const profits = columnText(places.data('concernProfit'));
  return liveCell(isLive, () => `-SUMIF(${profits},"<="&-0.00005)`, lossTogether(input.matrix.profit));
}

function concernText({ input }: Book, listed: Int32Array): string {
  if (listed.length === 0) return NOBODY;
  const { profit } = input.matrix;
  const losers = listed.filter((client) => isLossMaking(profit[client] ?? NaN)).length;
  const need = `${countText(listed.length, 'client')}${listed.length === 1 ? NEED[0] : NEED[1]}; `;
  if (losers === 0) return `${need}${NONE_LOSES}`;
  const [one, more] =
    losers === listed.length ? ALL_LOSE : SOME_LOSE.map((words) => `${wholeText(losers)}${words}`);
  return `${need}${losers === 1 ? one : more}${moneyText(lossTogether(profit))}.`;
}

function lossTogether(profit: Float64Array): number {
  return 0 - sum(profit.filter((money) => isLossMaking(money)));
}
