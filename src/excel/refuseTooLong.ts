import { refuseTooLow } from '../app/mostClients';
import type { WorkbookPlan } from '../report/plan';
import { sizeOf } from './sheetSize';

/** Refuses a plan that reaches below the last row of a sheet: clients who have left stand below those of today. */
export function refuseTooLong({ sheets }: WorkbookPlan): void {
  for (const sheet of sheets) refuseTooLow(sizeOf(sheet).rows);
}
