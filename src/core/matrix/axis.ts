import type { CutRule } from './cut';

/** What the values of an axis are: fractions of own revenue or of a total, ratings 0 to 5, money, or any numbers. */
export type Unit = 'rate' | 'share' | 'rating' | 'money' | 'number';

/** What an axis can measure of a client. */
export type MeasureId =
  | 'worth'
  | 'effort'
  | 'contribution'
  | 'costToServe'
  | 'clientProfit'
  | 'importance'
  | 'statedHours'
  | 'ourInvestment'
  | 'clientInvestment'
  | 'netPrice'
  | 'attractiveness'
  | 'accountValue'
  | 'ownUp'
  | 'ownRight';

/** An axis of a scheme: the first of `measures` that the clients' columns allow, and how it is cut unless said otherwise. */
export interface SchemeAxis {
  readonly measures: readonly [MeasureId, ...MeasureId[]];
  readonly cut: CutRule;
}
