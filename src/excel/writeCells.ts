import type { CellBlock, PlanCell } from '../report/plan';
import { safeText } from './safeText';

/** What a cell of a range is set to; null leaves it as it is. */
export type ExcelValue = string | number | boolean | null;

/** Writes a block of cells in one go, values and formulas alike: Excel takes a text that begins with "=" as a formula. */
export function writeCells(sheet: Excel.Worksheet, block: CellBlock): void {
  const columns = block.cells[0]?.length ?? 0;
  if (columns === 0) return;
  const { row, column } = block.at;
  const range = sheet.getRangeByIndexes(row, column, block.cells.length, columns);
  range.values = block.cells.map((cells) => cells.map(excelValue));
}

/**
 * A cell as Excel takes it. Only a formula may begin with "="; null leaves the cell as it is; an error is read from its
 * text; a formula that is too long for Excel becomes what it comes to.
 */
export function excelValue(cell: PlanCell): ExcelValue {
  if (typeof cell === 'string') return safeText(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  if (!('formula' in cell)) return cell.error;
  return cell.formula.length > LONGEST_FORMULA ? excelValue(cell.value) : cell.formula;
}

/** Characters of a formula. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const LONGEST_FORMULA = 8192;
