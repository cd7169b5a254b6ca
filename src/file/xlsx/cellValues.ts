import { cellInColumn } from '../../report/columnBlock';
import type { CellArea, CellPosition, ErrorCell, PlanCell, SheetPlan } from '../../report/plan';

/** What a cell comes to; null where nothing stands. */
export type CellValue = string | number | boolean | ErrorCell | null;

/** The cells of a sheet, however its plan tells them. */
type SheetCells = Pick<SheetPlan, 'blocks' | 'columnBlocks'>;

/** What the cells of a sheet come to, by where they stand. Later blocks lie over earlier ones. */
export function cellValue({ blocks, columnBlocks }: SheetCells, { row, column }: CellPosition): CellValue {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    const cell = block?.cells[row - block.at.row]?.[column - block.at.column] ?? null;
    if (cell !== null) return valueOf(cell);
  }
  for (const block of columnBlocks) {
    const cells = row < block.at.row + block.rows ? block.columns[column - block.at.column] : undefined;
    const cell = cells ? cellInColumn(cells, row - block.at.row) : null;
    if (cell !== null) return valueOf(cell);
  }
  return null;
}

/** The cells of a single column from the top down. */
export function columnValues(sheet: SheetCells, { row, column, rows }: CellArea): CellValue[] {
  return Array.from({ length: rows }, (_, i) => cellValue(sheet, { row: row + i, column }));
}

function valueOf(cell: PlanCell): CellValue {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
}
