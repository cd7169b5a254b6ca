import { RunningSum } from '../../core/statistics/sum';

/** An amount that stands in every line of an order: its sum over all lines, and over orders, each counted once. */
interface RepeatedAmount {
  /** A row of the first order that shows it. */
  readonly row: number;
  readonly summed: number;
  readonly once: number;
}

/**
 * Tells a column that seems to hold one amount an order, such as freight, repeated in the order's lines: in every
 * order of several lines all lines say the same, and not all of these orders say the same. null for any other column;
 * prices that happen to be so differ in some order of a table worth the name. `orderOf` is each row's order, -1 for
 * none.
 */
export function repeatedInOrders(values: Float64Array, orderOf: Int32Array): RepeatedAmount | null {
  const firstOf = new Map<number, number>();
  const repeatedRows: number[] = [];
  const repeatedAmounts = new Set<number>();
  const summed = new RunningSum();
  const once = new RunningSum();
  for (let row = 0; row < values.length; row++) {
    const order = orderOf[row] ?? -1;
    const value = values[row] ?? NaN;
    const first = order < 0 ? undefined : firstOf.get(order);
    summed.add(value);
    if (first === undefined) {
      once.add(value);
      if (order >= 0) firstOf.set(order, row);
    } else if (values[first] === value) {
      repeatedRows.push(row);
      repeatedAmounts.add(value);
    } else return null;
  }
  const [row] = repeatedRows;
  return row === undefined || repeatedAmounts.size < 2
    ? null
    : { row, summed: summed.value, once: once.value };
}
