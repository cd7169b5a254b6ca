import { cellsInRow } from '../../src/report/columnBlock';
import type { CellBlock, SheetPlan } from '../../src/report/plan';

/** All cells of a planned sheet as rows, those of lists that are told by columns too. */
export function allBlocks({ blocks, columnBlocks }: Pick<SheetPlan, 'blocks' | 'columnBlocks'>): CellBlock[] {
  const lists = columnBlocks.map((block) => ({
    at: block.at,
    cells: Array.from({ length: block.rows }, (_, row) => cellsInRow(block, row)),
  }));
  return [...blocks, ...lists];
}
