import { columnLetters } from '../../core/problem';
import type { CellArea, CellPosition } from '../../report/plan';

/** A cell within its sheet: C6. */
export function cellReference({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area within its sheet: C6:D9. */
export function areaReference(area: CellArea): string {
  return `${cellReference(area)}:${cellReference(lastCell(area))}`;
}

/** An area that stays where it is when the formula is copied: $C$6:$D$9. */
export function fixedArea(area: CellArea): string {
  const from = fixed(area);
  const to = fixed(lastCell(area));
  return from === to ? from : `${from}:${to}`;
}

/** An area in a formula of any sheet: 'Matrix clients'!$C$6:$D$9. */
export function areaOfSheet(sheet: string, area: CellArea): string {
  return `${quotedSheet(sheet)}!${fixedArea(area)}`;
}

/** Quoted always: a quoted name is right whatever it holds. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function fixed({ row, column }: CellPosition): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

function lastCell({ row, column, rows, columns }: CellArea): CellPosition {
  return { row: row + rows - 1, column: column + columns - 1 };
}
