import { cellsInRow } from '../../report/columnBlock';
import type { CellPosition, PlanCell, SheetPlan } from '../../report/plan';

/** A row of a sheet with what its cells hold, by column; columns without a cell are null. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly PlanCell[];
}

/** Cells of a sheet below each other, however its plan tells them; `line` counts from the first of them. */
interface Lines {
  readonly at: CellPosition;
  readonly rows: number;
  readonly line: (row: number) => readonly PlanCell[];
}

/**
 * The rows of a sheet that hold anything or look like something, from the top down. Later blocks lie over earlier ones.
 */
export function* sheetRows(
  sheet: Pick<SheetPlan, 'blocks' | 'columnBlocks' | 'formats'>,
): Generator<SheetRow> {
  const all = linesOf(sheet);
  const spans = [
    ...all.map(({ at, rows }) => ({ from: at.row, to: at.row + rows })),
    ...sheet.formats.map(({ area }) => ({ from: area.row, to: area.row + area.rows })),
  ];
  const last = spans.reduce((furthest, { to }) => Math.max(furthest, to), 0);
  const waiting = [...all].sort((a, b) => a.at.row - b.at.row);
  let open: Lines[] = [];
  for (let row = spans.reduce((first, { from }) => Math.min(first, from), last); row < last; row++) {
    const ended = open.filter(({ at, rows }) => row >= at.row + rows);
    if (ended.length > 0) open = open.filter((lines) => !ended.includes(lines));
    while ((waiting[0]?.at.row ?? Infinity) <= row) open.push(...waiting.splice(0, 1));
    yield { row, cells: cellsOf(row, all.length > 1 ? inOrder(open, all) : open) };
  }
}

function linesOf({ blocks, columnBlocks }: Pick<SheetPlan, 'blocks' | 'columnBlocks'>): Lines[] {
  return [
    ...columnBlocks.map((block) => ({
      at: block.at,
      rows: block.rows,
      line: (row: number) => cellsInRow(block, row),
    })),
    ...blocks.map(({ at, cells }) => ({ at, rows: cells.length, line: (row: number) => cells[row] ?? [] })),
  ];
}

/** As the plan orders them, for the later one lies over the earlier. */
function inOrder(open: readonly Lines[], all: readonly Lines[]): readonly Lines[] {
  return open.length < 2 ? open : all.filter((lines) => open.includes(lines));
}

function cellsOf(row: number, all: readonly Lines[]): readonly PlanCell[] {
  const cells: PlanCell[] = [];
  for (const { at, line } of all) {
    const found = line(row - at.row);
    while (cells.length < at.column + found.length) cells.push(null);
    found.forEach((cell, i) => {
      if (cell !== null) cells[at.column + i] = cell;
    });
  }
  return cells;
}
