import type { CellBlock, CellPosition, PlanCell } from '../report/plan';
import { drawChart } from './drawChart';
import { formatSheet } from './formatSheet';
import { MARK } from './marks';
import type { OutputSheet } from './outputSheets';
import { sizeOf, sizeText } from './sheetSize';
import { writeCells } from './writeCells';

/** A part of the writing that goes into one request as a whole; `bytes` is about what it adds to the request. */
export interface Step {
  readonly bytes: number;
  queue(workbook: Excel.Workbook): void;
}

/** A piece of a block stays well below what one request may carry. */
const PIECE_BYTES = 500_000;

const INCOMPLETE = 'This sheet is incomplete: the build was not finished. Build the client matrix again.';

/** Makes a sheet say that it is incomplete. */
export function sayIncomplete(target: Excel.Worksheet, { row, column }: CellPosition): void {
  target.getCell(row, column).values = [[INCOMPLETE]];
}

/**
 * All that makes the sheets, in order; the first step of each says that it is incomplete, the last enters it in
 * `written`, its id and name to be read after the sync.
 */
export function sheetSteps(
  sheets: readonly OutputSheet[],
  source: string,
  written: Map<OutputSheet, Excel.Worksheet>,
): Step[] {
  return sheets.flatMap((sheet) => [
    begin(sheet, source),
    ...sheet.plan.blocks.flatMap((block) =>
      pieces(withoutCell(block, sheet.plan.statusCell)).map(cellStep(sheet)),
    ),
    rest(sheet, written),
  ]);
}

/** An earlier sheet goes by its id, for it may be renamed at any time; a new one by the name it was just given. */
function sheetOf(workbook: Excel.Workbook, sheet: OutputSheet): Excel.Worksheet {
  return workbook.worksheets.getItem(sheet.earlier?.id ?? sheet.name);
}

/** Adds the sheet, or empties it in place: to delete it would break references of other people. */
function begin(sheet: OutputSheet, source: string): Step {
  return {
    bytes: 2_000,
    queue: (workbook) => {
      const target = sheet.earlier ? sheetOf(workbook, sheet) : workbook.worksheets.add(sheet.name);
      target.customProperties.add(MARK.source, source);
      target.customProperties.add(MARK.sheet, sheet.plan.key);
      target.customProperties.add(MARK.incomplete, 'yes');
      if (sheet.earlier) clear(target, sheet);
      target.customProperties.add(MARK.size, sizeText(sizeOf(sheet.plan)));
      if (sheet.earlier?.isHidden) target.visibility = 'Visible';
      sayIncomplete(target, sheet.plan.statusCell);
    },
  };
}

/** Only used cells are cleared: all cells of a sheet are more than one operation may touch. Foreign charts stay. */
function clear(target: Excel.Worksheet, sheet: OutputSheet): void {
  target.getUsedRange().clear();
  target.freezePanes.unfreeze();
  const ours = new Set(sheet.plan.chartNames);
  for (const name of sheet.earlier?.charts ?? []) if (ours.has(name)) target.charts.getItem(name).delete();
}

function cellStep(sheet: OutputSheet): (piece: CellBlock) => Step {
  return (piece) => ({
    bytes: bytesOf(piece),
    queue: (workbook) => {
      writeCells(sheetOf(workbook, sheet), piece);
    },
  });
}

/** What stands on the cells: formats, charts. */
function rest(sheet: OutputSheet, written: Map<OutputSheet, Excel.Worksheet>): Step {
  const { plan } = sheet;
  return {
    bytes: 400 * plan.formats.length + 20_000 * plan.charts.length,
    queue: (workbook) => {
      const target = sheetOf(workbook, sheet);
      formatSheet(target, plan);
      for (const chart of plan.charts) drawChart(target, sheet.name, chart);
      written.set(sheet, target.load('id,name'));
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

/** The block in pieces of whole rows. */
function pieces(block: CellBlock): CellBlock[] {
  const rows = Math.max(1, Math.floor(PIECE_BYTES / Math.max(1, bytesOf(block) / block.cells.length)));
  const cut: CellBlock[] = [];
  for (let from = 0; from < block.cells.length; from += rows) {
    cut.push({
      at: { row: block.at.row + from, column: block.at.column },
      cells: block.cells.slice(from, from + rows),
    });
  }
  return cut;
}

function bytesOf(block: CellBlock): number {
  return block.cells.reduce(
    (sum, row) => sum + row.reduce<number>((more, cell) => more + cellBytes(cell), 2),
    0,
  );
}

/** A letter is taken for two bytes: names of clients are in any script. */
function cellBytes(cell: PlanCell): number {
  if (typeof cell === 'string') return 2 * cell.length + 4;
  if (typeof cell === 'object' && cell !== null) return ('formula' in cell ? cell.formula.length : 10) + 4;
  return 19;
}
