import type { Answer } from './competitor';

/** Sums in another order differ by this much, as a fraction of their size. */
const TOLERANCE = 1e-9;

/** Where two answers differ, as a path such as "cuts.worth: 0.3 is not 0.4"; null where they are the same. */
export function difference(one: Answer, other: Answer, path = ''): string | null {
  const here = path === '' ? 'the answer' : path.slice(1);
  if (typeof one === 'number' && typeof other === 'number')
    return isClose(one, other) ? null : `${here}: ${one} is not ${other}`;
  if (isRecord(one) && isRecord(other)) {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference(one[name] ?? null, other[name] ?? null, `${path}.${name}`);
      if (found !== null) return found;
    }
    return null;
  }
  return one === other ? null : `${here}: ${JSON.stringify(one)} is not ${JSON.stringify(other)}`;
}

function isClose(one: number, other: number): boolean {
  if (Object.is(one, other) || one === other) return true;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

/** Lists count as records of their places. */
function isRecord(answer: Answer): answer is Readonly<Record<string, Answer>> {
  return typeof answer === 'object' && answer !== null;
}
