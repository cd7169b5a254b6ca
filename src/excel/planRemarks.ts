import type { Remark } from '../app/ports';
import { cellAddress } from '../core/problem';
import { NO_TEXT } from '../report/columnBlock';
import type { CellColumn } from '../report/columnBlock';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../report/plan';
import { LONGEST_TEXT } from './safeText';
import { LONGEST_FORMULA } from './writeCells';

/** A remark for each kind of cell that Excel cannot take as planned, sheet by sheet, naming the first of them. */
export function planRemarks({ sheets }: WorkbookPlan): Remark[] {
  return [
    ...sheets.flatMap((sheet) => remark('longFormula', sheet, isLongFormula)),
    ...sheets.flatMap((sheet) => remark('longText', sheet, isLongText)),
  ];
}

function isLongFormula(cell: PlanCell): boolean {
  return (
    typeof cell === 'object' && cell !== null && 'formula' in cell && cell.formula.length > LONGEST_FORMULA
  );
}

function isLongText(cell: PlanCell): boolean {
  return typeof cell === 'string' && cell.length > LONGEST_TEXT;
}

function remark(
  kind: 'longFormula' | 'longText',
  { name, blocks, columnBlocks }: SheetPlan,
  isSo: (cell: PlanCell) => boolean,
): Remark[] {
  const found: string[] = [];
  const find = (row: number, column: number): unknown => found.push(cellAddress({ row: row + 1, column }));
  for (const { at, cells: rows } of blocks)
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries()) if (isSo(cell)) find(at.row + r, at.column + c);
  for (const { at, columns } of columnBlocks)
    for (const [c, column] of columns.entries())
      for (const row of rowsWhere(column, isSo)) find(at.row + row, at.column + c);
  const [first] = found;
  return first === undefined ? [] : [{ kind, sheet: name, first, more: found.length - 1 }];
}

/** Each text is looked at once, however many rows have it. */
function rowsWhere(column: CellColumn, isSo: (cell: PlanCell) => boolean): number[] {
  if (column.holds === 'numbers') return [];
  if (column.holds === 'few') return [...column.cells].flatMap(([row, cell]) => (isSo(cell) ? [row] : []));
  const codes = new Set(column.texts.flatMap((text, code) => (isSo(text) ? [code] : [])));
  if (codes.size === 0) return [];
  return Array.from(column.codes.keys()).filter((row) => codes.has(column.codes[row] ?? NO_TEXT));
}
