import { sentence } from '../core/problem';
import type { Problem } from '../core/problem';
import { isWorkbookProblem, workbookSentence } from './workbookProblem';
import type { WorkbookProblem } from './workbookProblem';

/** Tells the user any problem, be it with data or with the workbook: what is wrong, where, what to do. */
export function tell(problem: Problem | WorkbookProblem): string {
  return isWorkbookProblem(problem) ? workbookSentence(problem) : sentence(problem);
}
