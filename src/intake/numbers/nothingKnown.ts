const NOTHING_KNOWN: ReadonlySet<string> = new Set(['n/a', 'n.a.', 'na', '-', '–', '—', '?']);

/** Whether a text says that something is not known. */
export function saysNothing(text: string): boolean {
  return NOTHING_KNOWN.has(text.trim().toLowerCase());
}
