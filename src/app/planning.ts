import type { EarlierBuild } from '../report/earlierBuild';
import type { WorkbookPlan } from '../report/plan';
import type { Analysis } from './analyse';
import type { Wanted } from './placing';

/** What a plan of sheets is made of, beside the clients: the day as it is to be written, and the version of this product. */
export interface PlanOf {
  readonly analysis: Analysis;
  readonly date: string;
  readonly version: string;
  /** The moment that a snapshot is of, such as 2026-11-22 14:05:31; null for the live sheets. */
  readonly moment: string | null;
}

/** Plans the sheets of clients that were placed: right here, or where nobody has to wait. Rejects with a `Stopped`. */
export interface Planning {
  plan(of: PlanOf, earlier: EarlierBuild, wanted: Wanted): Promise<WorkbookPlan>;
}
