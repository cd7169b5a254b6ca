import type { TimedTeam } from '../../../intake/columnMapping';

/** What a person can ask of the cost model. */
export interface CostActions {
  /** Prices one count of an activity, or one order; NaN while what was typed is no number. */
  changeRate(index: number, rate: number): void;
  changeAnnualRate(annualRate: number): void;
  /** Tells an activity in minutes of the team; null prices it by a rate again. */
  changeMinutes(index: number, minutes: number | null): void;
  changeTeam(change: Partial<TimedTeam>): void;
}
