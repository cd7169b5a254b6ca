import { RunningSum, sum } from '../statistics/sum';

/**
 * What all clients would earn if each were like the best, in the workbook's currency. `best` of `clients` have the
 * mean profit `mean`; `total` = mean × clients stands against `actual`, and `gain` is the difference. Without a best
 * client whose profit is known, mean, total and gain are NaN.
 */
export interface AllLikeTheBest {
  readonly clients: number;
  readonly best: number;
  readonly mean: number;
  readonly total: number;
  readonly actual: number;
  readonly gain: number;
}

/**
 * What happens when all clients are like these: mean profit of the best × n, against the total profit (n×1). Clients
 * whose profit is missing are counted nowhere. The best are those whose persona is Mutual best.
 * Source: B. Ten Haken, "best business clients".
 */
export function allLikeTheBest(profit: Float64Array, isBest: (client: number) => boolean): AllLikeTheBest {
  const earned = new RunningSum();
  let clients = 0;
  let best = 0;
  profit.forEach((money, client) => {
    if (Number.isNaN(money)) return;
    clients++;
    if (!isBest(client)) return;
    best++;
    earned.add(money);
  });
  const mean = earned.value / best;
  const total = mean * clients;
  const actual = sum(profit);
  return { clients, best, mean, total, actual, gain: total - actual };
}
