import type { SourceTable } from '../app/ports';
import { Stopped } from '../app/stopped';
import { columnLetters } from '../core/problem';
import type { SheetPlan, WorkbookPlan } from '../report/plan';
import { CHOICES_SETTING, MARK } from './marks';
import { read } from './request';
import { freeSheetName } from './sheetName';
import { reachesBeyond, sizeRead } from './sheetSize';

/** A sheet to write: a new one under a free name, or the one of an earlier build, under the name it has now. */
export interface OutputSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  /** null for a sheet that is not there yet. */
  readonly earlier: EarlierSheet | null;
}

interface EarlierSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** The area that an earlier build wrote, where the user has written beyond it. */
  readonly overrun: string | null;
  readonly charts: readonly string[];
}

/** The sheets to write, and the workbook as it was before. */
export interface Outputs {
  readonly sheets: readonly OutputSheet[];
  /** The setting that holds all choices; undefined where there is none. */
  readonly saved: unknown;
}

interface MarkedSheet extends EarlierSheet {
  readonly source: string;
  readonly sheet: string;
  readonly isCopy: boolean;
}

/** Looks where the plan's sheets go. Refuses, with nothing written, what protection would refuse halfway. */
export async function outputSheets(plan: WorkbookPlan, source: SourceTable): Promise<Outputs> {
  const workbook = await read((context) => lookAround(context, source.sheetIds ?? []));
  const taken = [...workbook.names];
  const sheets = plan.sheets.map((sheet): OutputSheet => {
    const earlier = earlierSheet(workbook.marked, source.key, sheet.key);
    const name = earlier?.name ?? freeSheetName(sheet.name, taken);
    taken.push(name);
    return { plan: sheet, name, earlier };
  });
  const shut = sheets.find((sheet) => sheet.earlier?.isProtected);
  if (shut) throw new Stopped({ kind: 'protectedSheet', sheet: shut.name });
  if (workbook.isProtected && sheets.some(({ earlier }) => !earlier || earlier.isHidden))
    throw new Stopped({ kind: 'protectedWorkbook' });
  refuseOverrun(sheets);
  return { sheets, saved: workbook.saved };
}

/** A rebuild empties the whole sheet: it must not take with it what the user wrote beside or below the matrix. */
function refuseOverrun(sheets: readonly OutputSheet[]): void {
  for (const { name, earlier } of sheets)
    if (earlier && earlier.overrun !== null)
      throw new Stopped({ kind: 'cellsOnOurSheet', sheet: name, area: earlier.overrun });
}

/** Of a sheet and its copies, which carry the same marks, the sheet itself. */
function earlierSheet(marked: readonly MarkedSheet[], source: string, sheet: string): EarlierSheet | null {
  const ours = marked.filter((each) => each.source === source && each.sheet === sheet);
  return ours.find((each) => !each.isCopy) ?? ours[0] ?? null;
}

/** Sheets that came since the table was found, such as that of the panel's last build, cost a second request. */
async function lookAround(context: Excel.RequestContext, sheetIds: readonly string[]) {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name');
  const setting = workbook.settings.getItemOrNullObject(CHOICES_SETTING).load('value');
  const asked = sheetIds.map((id) => askMarks(workbook.worksheets.getItemOrNullObject(id)));
  await context.sync();
  const came = sheets.items.filter(({ id }) => !sheetIds.includes(id)).map(askMarks);
  if (came.length > 0) await context.sync();
  return {
    isProtected: protection.protected,
    names: sheets.items.map((sheet) => sheet.name),
    saved: setting.isNullObject ? undefined : (setting.value as unknown),
    marked: [...asked, ...came].flatMap((marks) => marks() ?? []),
  };
}

/** Asks whether a sheet is ours; the answer, null for a foreign or deleted one, is to be called after the sync. */
function askMarks(sheet: Excel.Worksheet): () => MarkedSheet | null {
  sheet.load('id,name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
  const protection = sheet.protection.load('protected');
  const charts = sheet.charts.load('items/name');
  const property = (key: string) => sheet.customProperties.getItemOrNullObject(key).load('value');
  const source = property(MARK.source);
  const key = property(MARK.sheet);
  const id = property(MARK.id);
  const size = property(MARK.size);
  return () => {
    if (sheet.isNullObject || source.isNullObject || key.isNullObject) return null;
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: protection.protected,
      isHidden: sheet.visibility !== 'Visible',
      overrun: size.isNullObject || used.isNullObject ? null : overrun(used, size.value),
      charts: charts.items.map((chart) => chart.name),
      source: source.value,
      sheet: key.value,
      isCopy: !id.isNullObject && id.value !== sheet.id,
    };
  };
}

function overrun(used: Excel.Range, saved: string): string | null {
  const size = sizeRead(saved);
  return size && reachesBeyond(used, size) ? `A1:${columnLetters(size.columns - 1)}${size.rows}` : null;
}
