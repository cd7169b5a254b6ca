import type { Remark } from '../app/ports';
import { cellAddress } from '../core/problem';
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
  { name, blocks }: SheetPlan,
  isSo: (cell: PlanCell) => boolean,
): Remark[] {
  const found: string[] = [];
  for (const { at, cells: rows } of blocks)
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (isSo(cell)) found.push(cellAddress({ row: at.row + r + 1, column: at.column + c }));
  const [first] = found;
  return first === undefined ? [] : [{ kind, sheet: name, first, more: found.length - 1 }];
}
