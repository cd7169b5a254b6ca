/**
 * How far trust has come, n×1: 0 unproven, 1 subject expert, 2 needs, 3 relationship, 4 trusted advisor.
 * `evidence` holds one column n×1 a step, in the order of the steps: 1 yes, 0 no, NaN missing. A step needs the
 * evidence of all steps below it; a step whose evidence is missing ends in NaN only where all below it are
 * proven, for after a no it decides nothing.
 * Source: A. Clare, "Customers or Clients. Do you know the difference?" (four steps, from subject expert based to
 * trusted advisor based); the names between are after Maister, Green & Galford, the evidence is ours.
 */
export function trustStep(evidence: readonly [Float64Array, ...Float64Array[]]): Float64Array {
  return evidence[0].map((_, client) => stepsProven(evidence.map((of) => of[client] ?? NaN)));
}

function stepsProven(evidence: readonly number[]): number {
  const firstUnproven = evidence.findIndex((yes) => yes !== 1);
  if (firstUnproven === -1) return evidence.length;
  return Number.isNaN(evidence[firstUnproven]) ? NaN : firstUnproven;
}
