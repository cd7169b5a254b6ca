import type { CellBlock, PlanCell, SheetPlan } from '../../report/plan';

/** A row of a sheet with what its cells hold, by column; columns without a cell are null. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly PlanCell[];
}

/**
 * The rows of a sheet that hold anything or look like something, from the top down. Later blocks lie over earlier ones.
 */
export function* sheetRows({ blocks, formats }: Pick<SheetPlan, 'blocks' | 'formats'>): Generator<SheetRow> {
  const spans = [
    ...blocks.map(({ at, cells }) => ({ from: at.row, to: at.row + cells.length })),
    ...formats.map(({ area }) => ({ from: area.row, to: area.row + area.rows })),
  ];
  const last = spans.reduce((furthest, { to }) => Math.max(furthest, to), 0);
  const waiting = [...blocks].sort((a, b) => a.at.row - b.at.row);
  let open: CellBlock[] = [];
  for (let row = spans.reduce((first, { from }) => Math.min(first, from), last); row < last; row++) {
    const ended = open.filter(({ at, cells }) => row >= at.row + cells.length);
    if (ended.length > 0) open = open.filter((block) => !ended.includes(block));
    while ((waiting[0]?.at.row ?? Infinity) <= row) open.push(...waiting.splice(0, 1));
    yield { row, cells: cellsOf(row, blocks.length > 1 ? inOrder(open, blocks) : open) };
  }
}

/** As the plan orders them, for the later one lies over the earlier. */
function inOrder(open: readonly CellBlock[], blocks: readonly CellBlock[]): readonly CellBlock[] {
  return open.length < 2 ? open : blocks.filter((block) => open.includes(block));
}

function cellsOf(row: number, blocks: readonly CellBlock[]): readonly PlanCell[] {
  const cells: PlanCell[] = [];
  for (const { at, cells: grid } of blocks) {
    const line = grid[row - at.row] ?? [];
    while (cells.length < at.column + line.length) cells.push(null);
    line.forEach((cell, i) => {
      if (cell !== null) cells[at.column + i] = cell;
    });
  }
  return cells;
}
