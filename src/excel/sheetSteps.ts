import type { CellBlock, CellPosition } from '../report/plan';
import { rowsOfBlock, rowsOfColumns } from './cellRows';
import type { CellRows } from './cellRows';
import { drawChart } from './drawChart';
import type { DrawnChart } from './drawChart';
import { formatSheet } from './formatSheet';
import { furnishSheet, writeNames } from './furnishSheet';
import { keptText } from './kept';
import type { EarlierSheet } from './lookAround';
import { KEPT_SETTING, MARK, savedWith } from './marks';
import type { Outputs, OutputSheet } from './outputSheets';
import { rebuildTable } from './rebuildTable';
import { sheetRecord } from './sheetRecord';
import { sizeOf, sizeText } from './sheetSize';
import type { ExcelValue } from './writeCells';
import { keptTable, writeTables } from './writeTables';

/**
 * A part of the writing that goes into one request as a whole: `bytes` is about what it adds to the request, `rows` how
 * many rows of cells it writes. `prepare` does ahead what `queue` would have to do; `halves` are two steps instead of one
 * that is too large, nothing where it cannot be less.
 */
export interface Step {
  readonly bytes: number;
  readonly rows?: number;
  prepare?(): void;
  queue(workbook: Excel.Workbook): void;
  halves?(): readonly Step[];
}

const INCOMPLETE = 'This sheet is incomplete: the build was not finished. Build the client matrix again.';

/** Makes a sheet say that it is incomplete. */
export function sayIncomplete(target: Excel.Worksheet, { row, column }: CellPosition): void {
  target.getCell(row, column).values = [[INCOMPLETE]];
}

/** What a sheet that is written has come to: to be read after the sync. */
export interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly DrawnChart[];
}

/**
 * All that makes the sheets: first all are there, so that a formula never refers to one that is not; then their cells are
 * written; last what stands on the cells. The first step of a sheet says that it is incomplete, the last enters it in
 * `written`.
 */
export function sheetSteps(
  outputs: Outputs,
  source: string,
  written: Map<OutputSheet, WrittenSheet>,
): Step[] {
  const { sheets } = outputs;
  return [
    ...keepAside(outputs, source),
    ...sheets.map((sheet) => begin(sheet, source)),
    ...sheets.flatMap((sheet) =>
      [
        ...sheet.plan.blocks.flatMap((block) => rowsOfBlock(withoutCell(block, sheet.plan.statusCell))),
        ...sheet.plan.columnBlocks.flatMap(rowsOfColumns),
      ].map(cellStep(sheet)),
    ),
    ...sheets.map((sheet) => rest(sheet, written)),
  ];
}

/** Before a sheet is emptied: a build that breaks off must not cost people what they wrote. */
function keepAside({ toKeep, kept }: Outputs, source: string): Step[] {
  if (!toKeep) return [];
  const text = keptText(toKeep);
  return [
    {
      bytes: 2 * text.length,
      queue: (workbook) => {
        workbook.settings.add(KEPT_SETTING, savedWith(source, text, kept));
      },
    },
  ];
}

/** An earlier sheet goes by its id, for it may be renamed at any time; a new one by the name it was just given. */
function sheetOf(workbook: Excel.Workbook, sheet: OutputSheet): Excel.Worksheet {
  return workbook.worksheets.getItem(sheet.earlier?.id ?? sheet.plan.name);
}

/** Adds the sheet, or empties it in place: to delete it would break references of other people. */
function begin(sheet: OutputSheet, source: string): Step {
  const { plan, earlier } = sheet;
  return {
    bytes: 4_000,
    queue: (workbook) => {
      const target = earlier ? sheetOf(workbook, sheet) : workbook.worksheets.add(plan.name);
      if (!earlier && sheet.position !== null) target.position = sheet.position;
      const mark = (key: string, value: string) => target.customProperties.add(key, value);
      mark(MARK.source, source);
      mark(MARK.sheet, plan.key);
      mark(MARK.incomplete, 'yes');
      mark(MARK.record, JSON.stringify(sheetRecord(plan, [], earlier?.record)));
      if (earlier) clear(target, sheet, earlier);
      mark(MARK.size, sizeText(sizeOf(plan)));
      sayIncomplete(target, plan.statusCell);
    },
  };
}

/** Only used cells are cleared: all cells of a sheet are more than one operation may touch. Foreign charts stay. */
function clear(target: Excel.Worksheet, sheet: OutputSheet, earlier: EarlierSheet): void {
  const { plan } = sheet;
  const ours = new Set(plan.chartNames);
  for (const name of earlier.charts) if (ours.has(name)) target.charts.getItem(name).delete();
  target.freezePanes.unfreeze();
  const [table] = plan.tables;
  if (table && sheet.table && keptTable(sheet)) {
    rebuildTable(target, target.tables.getItem(keptTable(sheet)?.id ?? ''), sheet.table, plan, table);
    return;
  }
  if (sheet.table?.table) target.tables.getItem(sheet.table.table.id).convertToRange();
  const used = target.getUsedRange();
  used.conditionalFormats.clearAll();
  used.clear();
  used.dataValidation.clear();
}

/** The rows are made ready for Excel ahead of their turn where there is time, and again where they must be sent again. */
function cellStep(sheet: OutputSheet): (rows: CellRows) => Step {
  return (rows) => {
    let ready: ExcelValue[][] | null = null;
    return {
      rows: rows.rows,
      get bytes() {
        return rows.bytes;
      },
      prepare: () => {
        ready ??= rows.values();
      },
      queue: (workbook) => {
        const { row, column } = rows.at;
        const range = sheetOf(workbook, sheet).getRangeByIndexes(row, column, rows.rows, rows.columns);
        range.values = ready ?? rows.values();
        ready = null;
      },
      halves: () => rows.halves().map(cellStep(sheet)),
    };
  };
}

/** What stands on the cells: formats, tables, names, rules, charts. */
function rest(sheet: OutputSheet, written: Map<OutputSheet, WrittenSheet>): Step {
  const { plan, earlier } = sheet;
  const furniture = plan.conditionalFormats.length + plan.dropDowns.length + plan.names.length;
  return {
    bytes: 400 * (plan.formats.length + furniture) + 20_000 * plan.charts.length,
    queue: (workbook) => {
      const target = sheetOf(workbook, sheet);
      formatSheet(target, plan);
      const tables = writeTables(target, sheet);
      writeNames(target, plan, earlier?.names ?? [], Object.keys(earlier?.record?.names ?? {}));
      furnishSheet(target, plan);
      const charts = plan.charts.flatMap((chart) => drawChart(workbook, target, chart) ?? []);
      if (plan.isHidden && !earlier) target.visibility = 'Hidden';
      written.set(sheet, { sheet: target.load('id,name'), tables, charts });
    },
  };
}

/** The block with one cell of the sheet left as it is. */
function withoutCell(block: CellBlock, cell: CellPosition): CellBlock {
  const row = cell.row - block.at.row;
  const column = cell.column - block.at.column;
  if (block.cells[row]?.[column] === undefined) return block;
  const isCell = (atRow: number, atColumn: number): boolean => atRow === row && atColumn === column;
  return {
    ...block,
    cells: block.cells.map((cells, r) => cells.map((each, c) => (isCell(r, c) ? null : each))),
  };
}
