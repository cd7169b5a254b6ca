import type { Remark, WriteOrder } from '../app/ports';
import { Stopped } from '../app/stopped';
import { columnLetters } from '../core/problem';
import type { EarlierBuild, PeopleTable } from '../report/earlierBuild';
import type { SheetPlan } from '../report/plan';
import type { FoundEarlierTable } from './earlierTable';
import { keptBefore } from './kept';
import type { Kept } from './kept';
import { lookAround } from './lookAround';
import type { EarlierSheet, Look } from './lookAround';
import { holdsAnything, peopleTable } from './peopleTable';
import { planRemarks } from './planRemarks';
import { readEarlier } from './readEarlier';
import type { Left } from './readEarlier';
import { read } from './request';
import { freeSheetName, freeTableName } from './sheetName';
import { refuseTooLong } from './refuseTooLong';
import { reachesBeyond } from './sheetSize';
import { tabPositions } from './tabPositions';
import { typedRemarks } from './typedNumbers';

/** A sheet to write: a new one, or the one of an earlier build. */
export interface OutputSheet {
  readonly plan: SheetPlan;
  /** null for a sheet that is not there yet. */
  readonly earlier: EarlierSheet | null;
  /** The table that an earlier build made on it; null where it is not there. */
  readonly table: FoundEarlierTable | null;
  /** What new tables of the sheet are called, in the plan's order. */
  readonly tableNames: readonly string[];
  /** Where the tab of a new sheet goes, from 0; null for behind all others, and for a sheet that is there. */
  readonly position: number | null;
}

/** The sheets to write and to remove, and the workbook as it was before. */
export interface Outputs {
  readonly sheets: readonly OutputSheet[];
  /** Sheets of the earlier build that the plan has no more. */
  readonly leaving: readonly EarlierSheet[];
  /** The settings that hold all choices and all that is kept; undefined where there is none. */
  readonly saved: unknown;
  readonly kept: unknown;
  /** What people wrote, to be kept while the sheets are rewritten; null where there is nothing. */
  readonly toKeep: Kept | null;
  readonly remarks: readonly Remark[];
}

/** Looks where the plan's sheets go and has it made. Refuses, with nothing written, what would fail or do harm halfway. */
export async function outputSheets(order: WriteOrder): Promise<Outputs> {
  const { source } = order;
  const look = await read((context) => lookAround(context, source.sheetIds ?? []));
  const earlier = earlierSheets(look, order);
  const left = await readEarlier(earlier);
  const kept = keptBefore(look.kept, source.key, earlier, {
    people: peopleIn(left, earlier),
    texts: left.texts,
  });
  const plan = await order.plan({ ...kept, sheetNames: namesOf(order.wishes, earlier, look.sheetNames) });
  refuseTooLong(plan);
  const takenNames = [...look.takenNames];
  const positions = tabPositions(
    plan.sheets.map(({ key, name }) => ({ name, isThere: earlier.has(key) })),
    look.sheetNames,
  );
  const sheets = plan.sheets.map((sheet, index): OutputSheet => {
    const tableNames = sheet.tables.map(({ name }) => freeTableName(name, takenNames));
    takenNames.push(...tableNames);
    return {
      plan: sheet,
      earlier: earlier.get(sheet.key) ?? null,
      table: left.tables.get(sheet.key) ?? null,
      tableNames,
      position: positions[index] ?? null,
    };
  });
  const planned = new Set(plan.sheets.map(({ key }) => key));
  const isOver = (key: string): boolean => !order.leavesOthers && !planned.has(key);
  const unplanned = [...earlier].flatMap(([key, sheet]) => (isOver(key) ? [sheet] : []));
  const staying = unplanned.filter((sheet) => isOverrun(sheet, null));
  const leaving = unplanned.filter((sheet) => !staying.includes(sheet));
  refuseProtected(look, sheets, leaving);
  refuseOverrun(sheets);
  return {
    sheets,
    leaving,
    saved: look.saved,
    kept: look.kept,
    toKeep: earlier.size === 0 ? null : kept,
    remarks: [...staying.map(leftAlone), ...typedRemarks(plan, left.typed), ...planRemarks(plan)],
  };
}

function leftAlone({ name }: EarlierSheet): Remark {
  return { kind: 'leftAlone', sheet: name };
}

/** Of a sheet and its copies, which carry the same marks, the sheet itself; by its key. */
function earlierSheets({ marked }: Look, { source, wishes }: WriteOrder): Map<string, EarlierSheet> {
  const ours = marked.filter((each) => each.source === source.key);
  return new Map(
    [...wishes.keys()].flatMap((key) => {
      const ofKey = ours.filter((each) => each.key === key);
      const found = ofKey.find(({ isCopy }) => !isCopy) ?? ofKey[0];
      return found ? [[key, found] as const] : [];
    }),
  );
}

function namesOf(
  wishes: WriteOrder['wishes'],
  earlier: ReadonlyMap<string, EarlierSheet>,
  sheetNames: readonly string[],
): EarlierBuild['sheetNames'] {
  const taken = [...sheetNames];
  return new Map(
    [...wishes].map(([key, wish]) => {
      const name = earlier.get(key)?.name ?? freeSheetName(wish, taken);
      taken.push(name);
      return [key, name] as const;
    }),
  );
}

/** What people wrote in a table of ours. Refuses where nothing says any more beside which client they wrote it. */
function peopleIn({ tables }: Left, earlier: ReadonlyMap<string, EarlierSheet>): PeopleTable | null {
  for (const [key, { people, headers }] of tables) {
    const sheet = earlier.get(key);
    const keyHeader = sheet?.record?.tables[0]?.keyHeader ?? '';
    if (!people || !sheet) continue;
    const table = peopleTable(people);
    if (headers.includes(keyHeader)) return table;
    if (holdsAnything(table))
      throw new Stopped({ kind: 'clientsUnknown', sheet: sheet.name, header: keyHeader });
  }
  return null;
}

function refuseProtected(look: Look, sheets: readonly OutputSheet[], leaving: readonly EarlierSheet[]): void {
  const rewritten = sheets.flatMap(({ earlier }) => earlier ?? []);
  const shut = rewritten.find((sheet) => sheet.isProtected);
  if (shut) throw new Stopped({ kind: 'protectedSheet', sheet: shut.name });
  const changesStructure =
    rewritten.length < sheets.length || leaving.length > 0 || sheets[0]?.earlier?.isHidden === true;
  if (look.isProtected && changesStructure) throw new Stopped({ kind: 'protectedWorkbook' });
}

/** A rebuild empties our sheets: it must not take with it what the user wrote beside, below or above. */
function refuseOverrun(sheets: readonly OutputSheet[]): void {
  for (const { earlier, table } of sheets)
    if (earlier && isOverrun(earlier, table))
      throw new Stopped({ kind: 'cellsOnOurSheet', sheet: earlier.name, area: areaOf(earlier, table) });
}

/** A table of ours may have grown by rows and columns of people's: these are theirs to add. */
function isOverrun({ used, written, record }: EarlierSheet, table: FoundEarlierTable | null): boolean {
  if (!used || !written) return false;
  if (!table) return reachesBeyond(used, written);
  const end = { rows: table.row + table.rows, columns: table.column + table.headers.length };
  return reachesBeyond(used, end) || table.filledAbove > (record?.tables[0]?.above ?? Infinity);
}

function areaOf({ written }: EarlierSheet, table: FoundEarlierTable | null): string {
  const from = table ? `${columnLetters(table.column)}${table.row + 1}` : 'A1';
  const columns = table ? table.column + table.headers.length : (written?.columns ?? 1);
  return `${from}:${columnLetters(columns - 1)}${table ? table.row + table.rows : (written?.rows ?? 1)}`;
}
