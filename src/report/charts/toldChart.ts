import type { ChartPlan, PlanCell } from '../plan';

/** A chart and what it shows in words; where there is nothing to draw, why. */
export interface ToldChart {
  readonly chart: ChartPlan | null;
  readonly sentence: PlanCell;
}
