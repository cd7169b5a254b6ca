/** Columns to take out, by their old index, and those to put in, by their new one. */
export interface ColumnChanges {
  readonly removed: readonly number[];
  readonly added: readonly { readonly at: number; readonly header: string }[];
}

/**
 * How the columns of a table become others with as few changes as possible: those that stay keep their order, so that what
 * refers to them from elsewhere goes on meaning the same. Headers are the same in any case.
 */
export function columnChanges(before: readonly string[], after: readonly string[]): ColumnChanges {
  const old = before.map((header) => header.toLowerCase());
  const wanted = after.map((header) => header.toLowerCase());
  const longest = commonLengths(old, wanted);
  const removed: number[] = [];
  const added: { at: number; header: string }[] = [];
  let from = 0;
  let to = 0;
  const length = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  while (from < old.length || to < wanted.length) {
    if (from < old.length && to < wanted.length && old[from] === wanted[to]) {
      from++;
      to++;
    } else if (to === wanted.length || (from < old.length && length(from + 1, to) >= length(from, to + 1))) {
      removed.push(from++);
    } else {
      added.push({ at: to, header: after[to] ?? '' });
      to++;
    }
  }
  return { removed, added };
}

/** At [i][j] how many headers the lists have in common, in the same order, from i and j on. */
function commonLengths(old: readonly string[], wanted: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      const below = lengths[i + 1] ?? [];
      row[j] = old[i] === wanted[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}
