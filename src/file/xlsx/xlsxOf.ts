import type { WorkbookPlan } from '../../report/plan';
import { workbookParts } from './workbookParts';
import { zipped } from './zip';

/** What a file says of itself beside its sheets: a title, and which sheet is in front (its key). */
export interface AboutFile {
  readonly title: string;
  readonly inFront: string | null;
}

/** The workbook as the bytes of an .xlsx file. The same plan makes the same bytes. Runs in browsers and in Node. */
export function xlsxOf(plan: WorkbookPlan, about: Partial<AboutFile> = {}): Promise<Uint8Array> {
  const visible = plan.sheets.findIndex(({ isHidden }) => !isHidden);
  const wished = plan.sheets.findIndex(({ key, isHidden }) => key === about.inFront && !isHidden);
  const active = Math.max(0, wished >= 0 ? wished : visible);
  const title = about.title ?? plan.sheets[active]?.name ?? '';
  // Packing takes no turns today; callers wait for it as they would for one that does.
  return new Promise((done) => {
    done(zipped(workbookParts(plan, title, active)));
  });
}
