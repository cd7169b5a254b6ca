import { roundedRate } from '../statistics/rounding';

/**
 * The value from which an order pays for what serving it costs: costPerOrder (currency) ÷ contributionRate
 * (contribution as a fraction of the order's value). NaN where the rate is not above 0 once rounded: such an
 * order loses money at any value.
 */
export function breakEvenOrder(terms: { costPerOrder: number; contributionRate: number }): number {
  return roundedRate(terms.contributionRate) > 0 ? terms.costPerOrder / terms.contributionRate : NaN;
}
