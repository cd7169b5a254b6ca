import { RunningSum } from '../statistics/sum';

/**
 * What a stream of yearly amounts is worth today, in the workbook's currency: Σ flow ÷ (1 + discount rate)^year, the
 * first now (year 0, not discounted), the next a year later and so on; 0 for an empty stream. `discountRate` is a
 * fraction above −1. Missing where a flow is.
 */
export function streamValue(flows: Float64Array | readonly number[], discountRate: number): number {
  const value = new RunningSum();
  flows.forEach((flow, year) => {
    value.add(flow / (1 + discountRate) ** year);
  });
  return value.value;
}
