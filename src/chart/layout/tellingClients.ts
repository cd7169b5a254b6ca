import { negative } from '../../core/statistics/negative';

/** Up to this many clients everyone is named where there is room. */
const NAME_ALL = 40;

/** Of more clients at most this many are named. */
const NAME_SOME = 15;

/** So many are considered for each that is named: those that matter may stand where there is no room. */
const CONSIDERED = 3;

/** What the choice is made from, n×1 each: money in the workbook's currency, and how far a client is from a cut. */
export interface TellingFigures {
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
  readonly fromCut: Float64Array;
}

/** How many of so many clients are named at most. */
export function namedAtMost(clients: number): number {
  return clients <= NAME_ALL ? clients : NAME_SOME;
}

/**
 * Whom to find room for, the most telling first: by turns the largest revenue, the biggest loss and who is nearest to a
 * cut. All up to 40 clients, of more three times as many as are named.
 */
export function tellingClients({ revenue, profit, fromCut }: TellingFigures): number[] {
  const clients = revenue.length;
  const limit = Math.min(clients, Math.max(namedAtMost(clients), CONSIDERED * NAME_SOME));
  const sizes = firstBy(revenue, limit);
  const losses = firstBy(lossesOf(profit), limit);
  const edges = firstBy(negative(fromCut), limit);
  const chosen = new Set<number>();
  for (let turn = 0; turn < clients && chosen.size < limit; turn++)
    for (const client of [sizes[turn], losses[turn], edges[turn]])
      if (client !== undefined && chosen.size < limit) chosen.add(client);
  return [...chosen];
}

/** What each client loses, missing where it loses nothing. */
function lossesOf(profit: Float64Array): Float64Array {
  const losses = new Float64Array(profit.length);
  for (let i = 0; i < losses.length; i++) {
    const money = profit[i] ?? NaN;
    losses[i] = money < 0 ? -money : NaN;
  }
  return losses;
}

/** The indexes of the `count` largest of a column, largest first, of equal ones the first; missing ones come in never. */
function firstBy(column: Float64Array, count: number): number[] {
  const found: number[] = [];
  const value = (place: number): number => column[found[place] ?? -1] ?? NaN;
  // Nearly all of many are told by this one comparison. A missing number is above nothing.
  let least = -Infinity;
  for (let index = 0; index < column.length; index++) {
    const number = column[index] ?? NaN;
    const isIn = found.length < count ? !Number.isNaN(number) : number > least;
    if (!isIn) continue;
    if (found.length === count) found.pop();
    let place = found.length;
    while (place > 0 && number > value(place - 1)) place--;
    found.splice(place, 0, index);
    if (found.length === count) least = value(count - 1);
  }
  return found;
}
