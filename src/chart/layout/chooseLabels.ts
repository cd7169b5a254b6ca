import { ranking } from '../../core/statistics/order';

/** Up to this many clients everyone is labelled where there is room. */
const LABEL_ALL = 40;

/** With more clients only this many that matter most. */
const LABEL_SOME = 12;

/** What the choice is made from, n×1 each, in the workbook's currency. */
export interface LabelFigures {
  readonly names: readonly string[];
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
}

/**
 * Which clients are labelled, the most telling first: by turns the most profitable, the biggest loss and the
 * largest revenue. All up to 40 clients, 12 of more.
 */
export function chooseLabels({ names, revenue, profit }: LabelFigures): number[] {
  const limit = names.length <= LABEL_ALL ? names.length : LABEL_SOME;
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
