import { cellAddress } from '../core/problem';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../report/plan';
import { LONGEST_TEXT } from './safeText';
import { LONGEST_FORMULA } from './writeCells';

/** One sentence for each kind of cell that Excel cannot take as planned, naming the first of them. */
export function planRemarks({ sheets }: WorkbookPlan): string[] {
  return [
    ...remark(
      sheets,
      isLongFormula,
      (where) =>
        `${where} a value instead of a formula, which would be longer than Excel takes; it does not follow changes.`,
    ),
    ...remark(
      sheets,
      isLongText,
      (where) => `${where} a text that is cut off after 32,767 characters, the most that a cell takes.`,
    ),
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
  sheets: readonly SheetPlan[],
  isSo: (cell: PlanCell) => boolean,
  say: (where: string) => string,
): string[] {
  return sheets.flatMap(({ name, blocks }) => {
    const cells: string[] = [];
    for (const { at, cells: rows } of blocks)
      for (const [r, row] of rows.entries())
        for (const [c, cell] of row.entries())
          if (isSo(cell)) cells.push(cellAddress({ row: at.row + r + 1, column: at.column + c }));
    if (cells.length === 0) return [];
    const others = cells.length === 1 ? 'holds' : `and ${cells.length - 1} more hold`;
    return [say(`On the sheet “${name}” ${String(cells[0])} ${others}`)];
  });
}
