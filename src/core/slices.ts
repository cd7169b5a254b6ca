/**
 * Work on very many clients that lets others have their turn: it goes on at each `next`, and does between two of them only
 * what nobody notices. What it comes to is the same however long it is left alone.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** So many clients are gone through in one slice. */
export const SLICE = 20_000;

/** Goes through `count` clients, those from `from` up to `to` (without it) at a time. */
export function* sliced(count: number, part: (from: number, to: number) => void): Slices<void> {
  for (let from = 0; from < count; from += SLICE) {
    part(from, Math.min(count, from + SLICE));
    yield;
  }
}

/** Does all of the work without a break. */
export function atOnce<T>(slices: Slices<T>): T {
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}
