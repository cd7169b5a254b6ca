import type { Cell } from '../../intake/rawTable';

/** A cell as a person reads it. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'number') return cell.toLocaleString(undefined, { maximumFractionDigits: 2 });
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}

/** What the first cell of a column says that says anything; '' for none. */
export function sampleText(rows: readonly (readonly Cell[])[], index: number): string {
  return rows.map((row) => cellText(row[index] ?? '')).find((text) => text !== '') ?? '';
}
