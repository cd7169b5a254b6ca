/**
 * The key of a source table: an Excel table by its id, a plain block by its sheet's id and top left cell. Ids outlive
 * renaming.
 */
export type SourcePlace =
  | { readonly kind: 'table'; readonly tableId: string }
  | { readonly kind: 'block'; readonly sheetId: string; readonly topLeft: string };

export function tableKey(tableId: string): string {
  return `table:${tableId}`;
}

export function blockKey(sheetId: string, topLeft: string): string {
  return `block:${sheetId}!${topLeft}`;
}

/** Where the key points to; null for a key that is none of ours. */
export function sourcePlace(key: string): SourcePlace | null {
  const table = /^table:(.+)$/s.exec(key);
  if (table?.[1] !== undefined) return { kind: 'table', tableId: table[1] };
  const block = /^block:(.+)!([A-Z]{1,3}\d{1,7})$/s.exec(key);
  if (block?.[1] === undefined || block[2] === undefined) return null;
  return { kind: 'block', sheetId: block[1], topLeft: block[2] };
}
