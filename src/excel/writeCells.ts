import type { CellBlock, PlanCell } from '../report/plan';
import { safeText } from './safeText';

/** Writes a block of cells in one go. */
export function writeCells(sheet: Excel.Worksheet, block: CellBlock): void {
  const columns = block.cells[0]?.length ?? 0;
  if (columns === 0) return;
  const { row, column } = block.at;
  const range = sheet.getRangeByIndexes(row, column, block.cells.length, columns);
  range.values = block.cells.map((cells) => cells.map(excelValue));
}

/** A value as Excel takes it. Only a formula may begin with "="; null leaves the cell as it is; an error is read from its text. */
export function excelValue(cell: PlanCell): string | number | boolean | null {
  if (typeof cell === 'string') return safeText(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'formula' in cell ? cell.formula : cell.error;
}
