import type { Cell } from '../../intake/rawTable';

/** A sheet column as Excel names it: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  const before = Math.floor(column / 26);
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return before === 0 ? last : columnLetter(before - 1) + last;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return cell.toLocaleString(undefined, { maximumFractionDigits: 2 });
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}

/** What the first cell of a column says that says anything; '' for none. */
export function sampleText(rows: readonly (readonly Cell[])[], index: number): string {
  return rows.map((row) => cellText(row[index] ?? '')).find((text) => text !== '') ?? '';
}
