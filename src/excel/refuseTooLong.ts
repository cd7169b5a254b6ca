import { refuseTooMany } from '../app/mostClients';
import { LIST_HEADER_ROW } from '../report/book/listRows';
import type { WorkbookPlan } from '../report/plan';
import { sizeOf } from './sheetSize';

/** Refuses a plan that reaches below the last row of a sheet: clients who have left stand below those of today. */
export function refuseTooLong({ sheets }: WorkbookPlan): void {
  for (const sheet of sheets) refuseTooMany(sizeOf(sheet).rows - (LIST_HEADER_ROW + 1));
}
