import type { Cell } from '../../intake/rawTable';

/** A cell as a person reads it, its number written as in the country of the locale, such as de-DE. */
export function cellText(cell: Cell, locale: string): string {
  if (typeof cell === 'number') return cell.toLocaleString(locale, { maximumFractionDigits: 2 });
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}

/** What the first cell of a column says that says anything; '' for none. */
export function sampleText(rows: readonly (readonly Cell[])[], index: number, locale: string): string {
  return rows.map((row) => cellText(row[index] ?? '', locale)).find((text) => text !== '') ?? '';
}
