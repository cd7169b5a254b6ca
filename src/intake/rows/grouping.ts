/**
 * Rows put together: `groupOf` is each row's group, numbered from 0 as groups first appear; `first` each group's first
 * row, `counts` how many rows it has.
 */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly first: Int32Array;
  readonly counts: Int32Array;
}

/** Every row a group of its own. */
export function eachAlone(rows: number): Grouping {
  const groupOf = new Int32Array(rows);
  for (let row = 0; row < rows; row++) groupOf[row] = row;
  return { groupOf, first: groupOf, counts: new Int32Array(rows).fill(1) };
}

/** Whether no row is put together with another; groups are numbered as rows are then. */
export function areAlone({ groupOf, first }: Grouping): boolean {
  return groupOf.length === first.length;
}

/** Rows put together in groups that are put together again. */
export function composed(inner: Grouping, outer: Grouping): Grouping {
  if (areAlone(outer)) return inner;
  const groupOf = inner.groupOf.map((group) => outer.groupOf[group] ?? 0);
  return groupingOf(groupOf, outer.first.length);
}

/** Rows whose groups are known, numbered from 0 as they first appear. */
export function groupingOf(groupOf: Int32Array, groups: number): Grouping {
  const first = new Int32Array(groups).fill(-1);
  const counts = new Int32Array(groups);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] ?? 0;
    if (first[group] === -1) first[group] = row;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return { groupOf, first, counts };
}

/**
 * The sum of each group's rows, NaN where one is missing. What ordinary addition loses is kept (Neumaier), so that
 * cents stay cents over a million rows.
 */
export function groupSums(values: Float64Array, { groupOf, first }: Grouping): Float64Array {
  const sums = new Float64Array(first.length);
  const lost = new Float64Array(first.length);
  for (let row = 0; row < values.length; row++) {
    const term = values[row] ?? NaN;
    const group = groupOf[row] ?? 0;
    const sum = sums[group] ?? 0;
    const next = sum + term;
    const loss = Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    lost[group] = (lost[group] ?? 0) + loss;
    sums[group] = next;
  }
  return sums.map((sum, group) => sum + (lost[group] ?? 0));
}

/** The largest of each group's rows, NaN where one is missing. */
export function groupLargest(values: Float64Array, { groupOf, first }: Grouping): Float64Array {
  const largest = new Float64Array(first.length).fill(-Infinity);
  values.forEach((value, row) => {
    const group = groupOf[row] ?? 0;
    // Math.max hands NaN on.
    largest[group] = Math.max(largest[group] ?? NaN, value);
  });
  return largest;
}

/** A row whose value differs from that of an earlier row of its group, `from`. */
export interface Differing {
  readonly row: number;
  readonly from: number;
}

/**
 * What the rows of each group agree on: the one value of those that have one, NaN where none has or they differ.
 * `differing` holds the first row of each group that differs.
 */
export function groupAgreed(
  values: Float64Array,
  { groupOf, first }: Grouping,
): { readonly values: Float64Array; readonly differing: readonly Differing[] } {
  const agreed = new Float64Array(first.length).fill(NaN);
  const saidBy = new Int32Array(first.length).fill(-1);
  const differs = new Uint8Array(first.length);
  const differing: Differing[] = [];
  values.forEach((value, row) => {
    const group = groupOf[row] ?? 0;
    const from = saidBy[group] ?? -1;
    if (Number.isNaN(value) || differs[group] === 1) return;
    if (from < 0) {
      agreed[group] = value;
      saidBy[group] = row;
    } else if (agreed[group] !== value) {
      differs[group] = 1;
      differing.push({ row, from });
    }
  });
  return { values: agreed.map((value, group) => (differs[group] === 1 ? NaN : value)), differing };
}
