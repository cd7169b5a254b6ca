import { ranking } from '../../core/statistics/order';

/** Up to this many clients everyone is labelled where there is room. */
const LABEL_ALL = 40;

/** Of more clients about this many are labelled. */
const LABEL_SOME = 12;

/** So many are considered for each that is labelled: those that matter may stand where there is no room. */
const CONSIDERED = 3;

/** What the choice is made from, n×1 each, in the workbook's currency. */
export interface LabelFigures {
  readonly names: readonly string[];
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
}

/** How many of so many clients are labelled at most. */
export function labelsAtMost(clients: number): number {
  return clients <= LABEL_ALL ? clients : LABEL_SOME;
}

/**
 * Which clients to find room for, the most telling first: by turns the most profitable, the biggest loss and the
 * largest revenue. All up to 40 clients, of more three times as many as are labelled.
 */
export function chooseLabels({ names, revenue, profit }: LabelFigures): number[] {
  const limit = Math.min(names.length, Math.max(labelsAtMost(names.length), CONSIDERED * LABEL_SOME));
  const gains = ranking({ measure: profit, revenue, names });
  const losses = ranking({ measure: profit.map((money) => -money), revenue, names }).filter(
    (client) => (profit[client] ?? 0) < 0,
  );
  const sizes = ranking({ measure: revenue, names });
  const chosen = new Set<number>();
  for (let turn = 0; turn < names.length && chosen.size < limit; turn++)
    for (const client of [gains[turn], losses[turn], sizes[turn]])
      if (client !== undefined && chosen.size < limit) chosen.add(client);
  return [...chosen];
}
