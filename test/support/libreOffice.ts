import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { xlsxOf } from '../../src/file/xlsx/xlsxOf';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/report/plan';

/** What a cell holds once LibreOffice has reckoned it; null for an empty one. */
export type Reckoned = string | number | boolean | { readonly error: string } | null;

/** A cell that somebody changes before the sheets are reckoned; row and column count from 0. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: PlanCell;
}

/** Every sheet by name, hidden ones too, as rows of cells from A1 on. */
export type ReckonedSheets = ReadonlyMap<string, readonly (readonly Reckoned[])[]>;

/**
 * The workbook with its formulas reckoned anew by LibreOffice. The values that the plan expects of its formulas are not in
 * the file that LibreOffice gets, a wrong number stands in for each: what comes back was reckoned.
 */
export async function recalculated(
  plan: WorkbookPlan,
  { edits = [] }: { readonly edits?: readonly Edit[] } = {},
): Promise<ReckonedSheets> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'plan.xlsx'), await xlsxOf(poisoned(edited(plan, edits))));
    await converted(folder, 'plan.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'reckoned');
    return reckonedSheets(await readFile(join(folder, 'reckoned', 'plan.xlsx')));
  });
}

/**
 * Pictures of the pages that the workbook prints to, one PNG a page, in a new folder that stays; beside them the PDF that
 * they are made of, as LibreOffice prints it.
 */
export async function pages(
  plan: WorkbookPlan,
  { dpi = 70 } = {},
): Promise<{ pdf: string; pictures: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'client-matrix-pages-'));
  await writeFile(join(folder, 'plan.xlsx'), await xlsxOf(plan));
  await converted(folder, 'plan.xlsx', 'pdf', '.');
  const pdf = join(folder, 'plan.pdf');
  await run('pdftoppm', ['-png', '-r', `${dpi}`, pdf, join(folder, 'page')]);
  const pictures = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  return { pdf, pictures: pictures.map((name) => join(folder, name)) };
}

const run = promisify(execFile);
/** A workbook of 2,000 clients takes a few seconds on two cores; a hanging office takes for ever. */
const LONGEST_CONVERSION_MS = 240_000;

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'client-matrix-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each conversion has a profile of its own in its own folder: offices that share one wait for each other, or fail. */
async function converted(folder: string, file: string, format: string, to: string): Promise<void> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECKON);
  const args = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=file://${profile}`,
    '--convert-to',
    format,
    '--outdir',
    join(folder, to),
    join(folder, file),
  ];
  const { stderr } = await run('soffice', args, { timeout: LONGEST_CONVERSION_MS });
  const made = join(folder, to, file.replace(/xlsx$/, format.split(':')[0] ?? ''));
  await readFile(made).catch(() => {
    throw new Error(`LibreOffice made no ${made}: ${stderr}`);
  });
}

/** 0: formulas of Excel files are reckoned whenever one is opened. */
const ALWAYS_RECKON = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** No formula of ours comes to this. */
const POISON = -987_654_321.5;

function poisoned(plan: WorkbookPlan): WorkbookPlan {
  return withCells(plan, (cell) =>
    typeof cell === 'object' && cell !== null && 'formula' in cell ? { ...cell, value: POISON } : cell,
  );
}

function edited(plan: WorkbookPlan, edits: readonly Edit[]): WorkbookPlan {
  const unknown = edits.find(({ sheet }) => !plan.sheets.some(({ name }) => name === sheet));
  if (unknown) throw new Error(`No sheet is called ${unknown.sheet}`);
  const sheets = plan.sheets.map((sheet): SheetPlan => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    const blocks = own.map(({ row, column, value }) => ({ at: { row, column }, cells: [[value ?? '']] }));
    return { ...sheet, blocks: [...sheet.blocks, ...blocks] };
  });
  return { ...plan, sheets };
}

function withCells(plan: WorkbookPlan, change: (cell: PlanCell) => PlanCell): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    // A number in the format of a date would be read back as a date.
    formats: [],
    blocks: sheet.blocks.map(({ at, cells }) => ({ at, cells: cells.map((row) => row.map(change)) })),
  }));
  return { ...plan, sheets };
}

/** Numbers come back with the 15 digits that LibreOffice writes; a text that reads like an error counts as one. */
async function reckonedSheets(file: Uint8Array): Promise<ReckonedSheets> {
  const { sheets } = await readXlsx(file);
  return new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(reckoned))]));
}

function reckoned(value: unknown): Reckoned {
  if (value instanceof Date) throw new Error('A cell was read as a date');
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
