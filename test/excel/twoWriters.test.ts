import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../../src/file/xlsx/xlsxOf';
import { makeBook, NO_EARLIER_BUILD } from '../../src/report/book/makeBook';
import { workbookPlan } from '../../src/report/book/workbookPlan';
import type { FormulaCell, PlanCell } from '../../src/report/plan';
import { inputOf, manyClients } from '../report/inputs';
import { openWorkbook } from './support/workbook';

type FileRead = Awaited<ReturnType<typeof readXlsx>>;
type SheetRead = FileRead['sheets'][number];

const input = inputOf(manyClients(30));
const plan = workbookPlan(makeBook(input, NO_EARLIER_BUILD, 2000));

/** Builds in the workbench, lets each formula come to what the plan says, and saves. */
async function savedByWorkbench(): Promise<FileRead> {
  const workbook = await openWorkbook();
  await workbook.put('Data', [
    ['Client', 'Revenue'],
    ['Any', 1],
  ]);
  await workbook.excel('addTable', 'Data', 'A1:B2', 'Clients');
  await workbook.excel('select', 'Data', 'A2');
  const choices = { mapping: input.mapping, cuts: input.rules, settings: {} };
  await workbook.pane.evaluate(
    async ([given, chosen]) => {
      const adapter = window.adapter;
      if (!adapter) throw new Error('The pane has no adapter.');
      const found = await adapter.workbook.findTable();
      const wishes = new Map(given.sheets.map(({ key, name }) => [key, name]));
      const progress = { report: () => undefined, signal: { aborted: false } };
      await adapter.workbook.writePlan(
        {
          source: { ...found, headers: found.headers ?? [] },
          choices: chosen as never,
          wishes,
          plan: () => Promise.resolve(given),
        },
        progress,
      );
    },
    [plan, choices] as const,
  );
  for (const { name, blocks } of plan.sheets)
    for (const { at, cells } of blocks)
      await workbook.excel(
        'giveResults',
        name,
        address(at),
        cells.map((row) => row.map(valueOf)),
      );
  return readXlsx(new Uint8Array(await workbook.excel('download')), { readStyles: true });
}

function valueOf(cell: PlanCell): Exclude<PlanCell, FormulaCell> {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
}

function address({ row, column }: { row: number; column: number }): string {
  const rest = Math.floor(column / 26);
  const letters = (rest > 0 ? String.fromCharCode(64 + rest) : '') + String.fromCharCode(65 + (column % 26));
  return `${letters}${row + 1}`;
}

function sheet(file: FileRead, name: string): SheetRead {
  const found = file.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`The file has no sheet ${name}.`);
  return found;
}

/** Cells that hold or look like something, by place. */
function cells(read: SheetRead): Record<string, unknown> {
  return Object.fromEntries(
    [...(read.cells ?? [])].map(([at, { value, formula, style }]) => [at, { value, formula, style }]),
  );
}

/**
 * Without the words for those who do not see them: office.js has no place for these. Where a chart begins, not where it
 * ends: a file tells its size, the workbench the cells that it covers.
 */
function charts(read: SheetRead): unknown[] {
  return (read.charts ?? []).map((chart) => ({
    ...chart,
    altText: undefined,
    anchor: chart.anchor?.from,
  }));
}

describe('a plan written through office.js and saved by the workbench, and written to a file at once', () => {
  it('makes the same sheets: cells, formulas, looks, names, tables, rules, print and charts', async () => {
    const saved = await savedByWorkbench();
    const written = await readXlsx(await xlsxOf(plan), { readStyles: true });
    const own = (file: FileRead) => file.namedRanges?.filter(({ scope }) => scope !== 'Data');
    expect(own(saved)).toEqual(own(written));
    for (const { name } of plan.sheets) {
      const [one, other] = [sheet(saved, name), sheet(written, name)];
      expect([name, cells(one)]).toEqual([name, cells(other)]);
      for (const part of [
        'columns',
        'merges',
        'view',
        'freezePane',
        'pageSetup',
        'tables',
        'conditionalRules',
        'dataValidations',
        'hidden',
      ] as const)
        expect([name, part, one[part]]).toEqual([name, part, other[part]]);
      expect([name, charts(one)]).toEqual([name, charts(other)]);
    }
  });
});
