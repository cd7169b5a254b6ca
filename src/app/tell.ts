import type { Problem } from '../core/problem';
import { PROBLEMS_ENGLISH, sentence, type ProblemSentences } from '../core/problemSentence';
import { listText } from '../core/reason/tongue';
import type { Remark, WrittenSheets } from './ports';
import { REMARKS_ENGLISH, remarkText, type RemarkSentences } from './remarkText';
import { Stopped } from './stopped';
import type { WorkbookProblem } from './workbookProblem';
import {
  isWorkbookProblem,
  WORKBOOK_ENGLISH,
  workbookSentence,
  type WorkbookSentences,
} from './workbookSentence';

/** What becomes of a piece of work, as one language tells it. */
export interface Telling {
  readonly data: ProblemSentences;
  readonly workbook: WorkbookSentences;
  readonly remarks: RemarkSentences;
  readonly ready: (sheets: readonly string[]) => string;
  /** Where the sample is. */
  readonly sample: (sheet: string) => string;
  /** A defect of ours. */
  readonly ownMistake: (message: string) => string;
}

export const TELLING_ENGLISH: Telling = {
  data: PROBLEMS_ENGLISH,
  workbook: WORKBOOK_ENGLISH,
  remarks: REMARKS_ENGLISH,
  ready: (sheets) => {
    const names = listText(sheets.map((name) => `“${name}”`));
    return sheets.length < 2 ? `The sheet ${names} is ready.` : `The sheets ${names} are ready.`;
  },
  sample: (sheet) => `The sample is on the sheet “${sheet}”. Press “Build client matrix” to see its matrix.`,
  ownMistake: (message) =>
    `Client Matrix made a mistake of its own (“${message}”). Your own cells were not written to. Try again; if it happens again, report this message.`,
};

/** Tells the user any problem, be it with data or with the workbook: what is wrong, where, what to do. */
export function tell(
  problem: Problem | WorkbookProblem,
  { data, workbook }: Telling = TELLING_ENGLISH,
): string {
  return isWorkbookProblem(problem) ? workbookSentence(problem, workbook) : sentence(problem, data);
}

/** Tells the user what could not be as it was meant to be, a sentence for each thing. */
export function tellRemarks(remarks: readonly Remark[] = [], said: Telling = TELLING_ENGLISH): string[] {
  return remarks.map((remark) => remarkText(remark, said.remarks));
}

/** Tells the user which sheets a build made for them to look at, and what could not be as it was meant to be. */
export function tellSheets({ sheets, remarks }: WrittenSheets, said: Telling = TELLING_ENGLISH): string {
  const shown = sheets.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name);
  return [said.ready(shown), ...tellRemarks(remarks, said)].join(' ');
}

/** Tells the user where the sample is and what to do with it. */
export function tellSample(sheet: string, said: Telling = TELLING_ENGLISH): string {
  return said.sample(sheet);
}

/** Tells the user why something was not done, whatever was thrown: a defect of ours is told as one. */
export function tellError(error: unknown, said: Telling = TELLING_ENGLISH): string {
  if (error instanceof Stopped) return tell(error.problem, said);
  return said.ownMistake(error instanceof Error ? error.message : String(error));
}
