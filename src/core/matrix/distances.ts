import { isLossMaking } from '../profit/clientProfit';
import { roundedMoney } from '../statistics/rounding';
import { rate } from './cut';
import { quadrant, type Quadrant } from './quadrant';

/** One client's money, in the workbook's currency. */
export interface ClientMoney {
  readonly revenue: number;
  readonly directCost: number;
  readonly costToServe: number;
}

/**
 * How far one client is from a better place in the profit matrix, with the cuts where they are; null where it is there
 * already. `left`: the cost to serve below which it stands left; NaN where no cost above 0 would do. `up`: the rise in
 * price (a fraction, quantities and costs unchanged) from which it stands high, what it then earns and where it then
 * stands; NaN where no price would do. `breakEven`: the rise in price from which it no longer loses money.
 */
export interface Distances {
  readonly quadrant: Quadrant;
  readonly left: { readonly costToServeBelow: number; readonly quadrant: Quadrant } | null;
  readonly up: {
    readonly priceRise: number;
    readonly profit: number;
    readonly quadrant: Quadrant | null;
  } | null;
  readonly breakEven: { readonly priceRise: number } | null;
}

/** Distances of a client at frozen cuts; null for one that is in no quadrant. Ours. */
export function distances(
  money: ClientMoney,
  cuts: { readonly worth: number; readonly effort: number },
): Distances | null {
  const at = quadrantOf(money, cuts);
  if (at === null) return null;
  const isLeft = at === 'topLeft' || at === 'bottomLeft';
  const isTop = at === 'topLeft' || at === 'topRight';
  const limit = roundedMoney(cuts.effort * money.revenue) > 0 ? cuts.effort * money.revenue : NaN;
  const costs = money.directCost + money.costToServe;
  return {
    quadrant: at,
    left: isLeft ? null : { costToServeBelow: limit, quadrant: isTop ? 'topLeft' : 'bottomLeft' },
    up: isTop ? null : higherPrice(money, cuts),
    breakEven: isLossMaking(money.revenue - costs) ? { priceRise: costs / money.revenue - 1 } : null,
  };
}

function higherPrice(
  money: ClientMoney,
  cuts: { readonly worth: number; readonly effort: number },
): NonNullable<Distances['up']> {
  // Contribution is all of revenue at most: of a cut at 1 or above no price falls short by a part that can be named.
  const revenue = cuts.worth < 1 ? money.directCost / (1 - cuts.worth) : NaN;
  return {
    priceRise: revenue / money.revenue - 1,
    profit: revenue - money.directCost - money.costToServe,
    quadrant: quadrantOf({ ...money, revenue }, cuts),
  };
}

function quadrantOf(
  { revenue, directCost, costToServe }: ClientMoney,
  cuts: { readonly worth: number; readonly effort: number },
): Quadrant | null {
  return quadrant({
    up: rate(revenue - directCost, revenue),
    right: rate(costToServe, revenue),
    upCut: cuts.worth,
    rightCut: cuts.effort,
  });
}
