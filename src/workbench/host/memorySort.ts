import { cellText } from './book/cellText';
import type { Area, CellInput, HostValue } from './cells';
import type { MemoryCells } from './memoryCells';

/** Sorts rows by one of their columns, as a table is sorted: numbers before texts, what is missing last. */
export function sortBody(
  cells: MemoryCells,
  sheetId: string,
  area: Area,
  column: number,
  isDescending: boolean,
): void {
  const sheet = cells.sheet(sheetId);
  const keys = cells.values(sheetId, { ...area, column: area.column + column, columns: 1 }).flat();
  const order = keys.map((_, row) => row).sort((a, b) => compared(keys[a], keys[b], isDescending) || a - b);
  const rows = order.map((from, to) =>
    Array.from({ length: area.columns }, (_, i): CellInput => {
      const cell = sheet.cell(area.row + from, area.column + i) ?? { value: null };
      return 'formula' in cell
        ? { ...cell, formula: inRow(cell.formula, area.row + from, area.row + to) }
        : cell;
    }),
  );
  cells.setCells(sheetId, area, rows);
}

function compared(a: HostValue | undefined, b: HostValue | undefined, isDescending: boolean): number {
  if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
  const sign = isDescending ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (typeof a === 'number' || typeof b === 'number') return sign * (typeof a === 'number' ? -1 : 1);
  return sign * cellText(a, 'General').localeCompare(cellText(b, 'General'));
}

function isMissing(value: HostValue | undefined): value is null | undefined | '' {
  return value === null || value === undefined || value === '';
}

/** References without a sheet and without a dollar before the old row name the new one. */
function inRow(formula: string, from: number, to: number): string {
  return formula.replace(
    /(?<![!'\w$])(\$?[A-Z]{1,3})(\d+)(?![\w(])/g,
    (whole, letters: string, row: string) => (Number(row) === from + 1 ? `${letters}${to + 1}` : whole),
  );
}
