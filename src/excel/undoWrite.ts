import { Stopped } from '../app/stopped';
import { failure, isExcelError } from './excelProblem';
import { CHOICES_SETTING, MARK } from './marks';
import type { OutputSheet, Outputs } from './outputSheets';
import { read } from './request';

/**
 * Takes back a build that did not come to its end: new sheets are removed again, rebuilt ones stay, marked incomplete
 * if they were touched. The answer is the error to throw, which says what is left.
 */
export async function undone(error: unknown, outputs: Outputs, source: string): Promise<unknown> {
  const leftover = await takenBack(outputs, source);
  if (error instanceof Stopped) {
    const hasLeft = leftover !== NOTHING && error.problem.kind === 'cancelled';
    return hasLeft ? new Stopped({ kind: 'cancelled', leftover }) : error;
  }
  return isExcelError(error) ? new Stopped(failure(error, leftover)) : error;
}

const NOTHING = 'The workbook is as it was before.';

/** Removes what is new and says in one sentence what is left. */
async function takenBack(outputs: Outputs, source: string): Promise<string> {
  try {
    return await read((context) => takeBack(context, outputs, source));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    const names = outputs.sheets.map((sheet) => `“${sheet.name}”`).join(', ');
    return `The sheet ${names} may be incomplete and could not be removed: delete it if you find it.`;
  }
}

/** Removing twice does no harm, so this may be repeated like a request that only reads. */
async function takeBack(context: Excel.RequestContext, outputs: Outputs, source: string): Promise<string> {
  const { workbook } = context;
  const asked = outputs.sheets.map((sheet) => askState(workbook, sheet, source));
  const setting = workbook.settings.getItemOrNullObject(CHOICES_SETTING).load('key');
  await context.sync();
  const incomplete: string[] = [];
  for (const state of asked) {
    if (state.isOursAndNew()) state.sheet.delete();
    else if (state.isIncomplete()) incomplete.push(`“${state.sheet.name}”`);
  }
  if (outputs.saved !== undefined) workbook.settings.add(CHOICES_SETTING, outputs.saved);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
  if (incomplete.length === 0) return NOTHING;
  return `The sheet ${incomplete.join(', ')} is incomplete and says so: build the client matrix again.`;
}

function askState(workbook: Excel.Workbook, output: OutputSheet, source: string) {
  const sheet = workbook.worksheets.getItemOrNullObject(output.earlier?.id ?? output.name).load('id,name');
  const property = (key: string) => sheet.customProperties.getItemOrNullObject(key).load('value');
  const mark = property(MARK.source);
  const incomplete = property(MARK.incomplete);
  const used = sheet.getUsedRangeOrNullObject().load('address');
  return {
    sheet,
    /** A sheet of the free name that bears our mark, or is empty because the build broke before marking it. */
    isOursAndNew: () =>
      !output.earlier &&
      !sheet.isNullObject &&
      (mark.isNullObject ? used.isNullObject : mark.value === source),
    isIncomplete: () => !sheet.isNullObject && !incomplete.isNullObject && incomplete.value === 'yes',
  };
}
