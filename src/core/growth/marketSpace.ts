import { roundedRate } from '../statistics/rounding';

/**
 * What one client can be worth over time: `price` of a purchase (currency), bought again every `cycleYears`
 * for `horizonYears`, `multiple` times over when they bring others. With `wholePurchases` a part of a purchase
 * counts as none.
 */
export interface Purchases {
  readonly price: number;
  readonly cycleYears: number;
  readonly horizonYears: number;
  readonly multiple: number;
  readonly wholePurchases: boolean;
}

/**
 * Market space = price × horizon ÷ cycle × multiple, in the workbook's currency; not finite when the cycle is 0.
 * Source: A. Clare, "Customers or Clients. Do you know the difference?"
 */
export function marketSpace({
  price,
  cycleYears,
  horizonYears,
  multiple,
  wholePurchases,
}: Purchases): number {
  const purchases = horizonYears / cycleYears;
  return price * (wholePurchases ? Math.floor(roundedRate(purchases)) : purchases) * multiple;
}
