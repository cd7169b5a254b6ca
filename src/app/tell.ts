import { sentence } from '../core/problem';
import type { Problem } from '../core/problem';
import type { WrittenSheets } from './ports';
import { Stopped } from './stopped';
import { isWorkbookProblem, workbookSentence } from './workbookProblem';
import type { WorkbookProblem } from './workbookProblem';

/** Tells the user any problem, be it with data or with the workbook: what is wrong, where, what to do. */
export function tell(problem: Problem | WorkbookProblem): string {
  return isWorkbookProblem(problem) ? workbookSentence(problem) : sentence(problem);
}

/** Tells the user which sheets a build made for them to look at, and what could not be as it was meant to be. */
export function tellSheets({ sheets, remarks = [] }: WrittenSheets): string {
  const names = sheets.filter(({ isHidden }) => isHidden !== true).map(({ name }) => `“${name}”`);
  const ready =
    names.length < 2
      ? `The sheet ${names.join('')} is ready.`
      : `The sheets ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are ready.`;
  return [ready, ...remarks].join(' ');
}

/** Tells the user where the sample is and what to do with it. */
export function tellSample(sheet: string): string {
  return `The sample is on the sheet “${sheet}”. Press “Build client matrix” to see its matrix.`;
}

/** Tells the user why something was not done, whatever was thrown: a defect of ours is told as one. */
export function tellError(error: unknown): string {
  if (error instanceof Stopped) return tell(error.problem);
  const message = error instanceof Error ? error.message : String(error);
  return `Client Matrix made a mistake of its own (“${message}”). Your own cells were not written to. Try again; if it happens again, report this message.`;
}
