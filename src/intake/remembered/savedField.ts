/** An own field of a saved object; undefined for anything else. */
export function savedField(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return (holder as Record<string, unknown>)[name];
}

/** The one of the choices that was saved; the first where it was none of them. */
export function savedChoice<T>(saved: unknown, choices: readonly [T, ...T[]]): T {
  return choices.find((choice) => choice === saved) ?? choices[0];
}

/** A saved number that is finite and not below `least`; null for anything else. */
export function savedNumber(saved: unknown, least = -Infinity): number | null {
  return typeof saved === 'number' && Number.isFinite(saved) && saved >= least ? saved : null;
}
