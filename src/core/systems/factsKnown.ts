import type { ClientFacts, Fact } from '../clientFacts';

/** The columns (n×1) of these facts by name; null where one of them is not known at all. */
export function factsKnown<F extends Fact>(
  facts: ClientFacts,
  names: readonly F[],
): Record<F, Float64Array> | null {
  const known: Partial<Record<F, Float64Array>> = {};
  for (const name of names) {
    const column = facts[name];
    if (!column) return null;
    known[name] = column;
  }
  return known as Record<F, Float64Array>;
}
