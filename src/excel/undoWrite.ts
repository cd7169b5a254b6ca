import { Stopped } from '../app/stopped';
import type { Leftover, SheetLeft } from '../app/workbookProblem';
import { failure, isExcelError } from './excelProblem';
import { CHOICES_SETTING, KEPT_SETTING, MARK } from './marks';
import type { OutputSheet, Outputs } from './outputSheets';
import { read } from './request';
import { sayIncomplete } from './sheetSteps';

/**
 * Takes back a build that did not come to its end: new sheets are removed again, rebuilt ones stay, marked incomplete
 * if they were touched. `hasReachedEnd` tells that only the last request went wrong: a rebuilt sheet without the mark
 * is then complete, and nothing but Excel's answer was lost. The answer is the error to throw, which says what is left.
 */
export async function undone(
  error: unknown,
  outputs: Outputs,
  source: string,
  hasReachedEnd: boolean,
): Promise<unknown> {
  const leftover = await takenBack(outputs, source, hasReachedEnd);
  if (error instanceof Stopped) {
    const hasLeft = leftover !== AS_BEFORE && error.problem.kind === 'cancelled';
    return hasLeft ? new Stopped({ kind: 'cancelled', leftover }) : error;
  }
  return isExcelError(error) ? new Stopped(failure(error, leftover)) : error;
}

const AS_BEFORE: Leftover = { kind: 'asBefore' };

/** Removes what is new and tells what is left. */
async function takenBack(outputs: Outputs, source: string, hasReachedEnd: boolean): Promise<Leftover> {
  try {
    return await read((context) => takeBack(context, outputs, source, hasReachedEnd));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    const sheets = outputs.sheets.map(({ plan, earlier }): SheetLeft => ({
      sheet: plan.name,
      is: earlier === null ? 'perhapsNew' : 'perhapsIncomplete',
    }));
    return { kind: 'sheets', sheets };
  }
}

/** Removing twice does no harm, so this may be repeated like a request that only reads. */
async function takeBack(
  context: Excel.RequestContext,
  outputs: Outputs,
  source: string,
  hasReachedEnd: boolean,
): Promise<Leftover> {
  const { workbook } = context;
  const asked = outputs.sheets.map((sheet) => askState(workbook, sheet, source));
  const choices = workbook.settings.getItemOrNullObject(CHOICES_SETTING).load('key');
  const kept = workbook.settings.getItemOrNullObject(KEPT_SETTING).load('key');
  await context.sync();
  const incomplete = asked.filter((state) => !state.isOursAndNew() && state.isIncomplete());
  const complete = hasReachedEnd ? asked.filter((state) => state.isEarlierAndComplete()) : [];
  for (const state of asked) if (state.isOursAndNew()) state.sheet.delete();
  for (const state of incomplete) sayIncomplete(state.sheet, state.plan.statusCell);
  if (complete.length === 0) restore(workbook, CHOICES_SETTING, outputs.saved, choices);
  if (incomplete.length === 0) restore(workbook, KEPT_SETTING, outputs.kept, kept);
  await context.sync();
  const sheets = [
    ...incomplete.map(({ sheet }): SheetLeft => ({ sheet: sheet.name, is: 'incomplete' })),
    ...complete.map(({ sheet }): SheetLeft => ({ sheet: sheet.name, is: 'complete' })),
  ];
  return sheets.length === 0 ? AS_BEFORE : { kind: 'sheets', sheets };
}

function restore(workbook: Excel.Workbook, key: string, saved: unknown, setting: Excel.Setting): void {
  if (saved !== undefined) workbook.settings.add(key, saved);
  else if (!setting.isNullObject) setting.delete();
}

function askState(workbook: Excel.Workbook, output: OutputSheet, source: string) {
  const sheet = workbook.worksheets
    .getItemOrNullObject(output.earlier?.id ?? output.plan.name)
    .load('id,name');
  const property = (key: string) => sheet.customProperties.getItemOrNullObject(key).load('value');
  const mark = property(MARK.source);
  const incomplete = property(MARK.incomplete);
  const used = sheet.getUsedRangeOrNullObject().load('address');
  return {
    sheet,
    plan: output.plan,
    /** A sheet of the free name that bears our mark, or is empty because the build broke before marking it. */
    isOursAndNew: () =>
      !output.earlier &&
      !sheet.isNullObject &&
      (mark.isNullObject ? used.isNullObject : mark.value === source),
    isIncomplete: () => !sheet.isNullObject && !incomplete.isNullObject && incomplete.value === 'yes',
    isEarlierAndComplete: () =>
      output.earlier !== null && !sheet.isNullObject && !incomplete.isNullObject && incomplete.value === 'no',
  };
}
