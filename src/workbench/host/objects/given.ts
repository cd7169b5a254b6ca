import { invalidArgument } from '../batch/errors';

/** Checks of what an add-in gave as an argument; a missing optional one arrives as null. */
export function givenText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a text.`);
  return value;
}

export function givenNumber(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`${what} must be a number.`);
  return value;
}

export function givenIndex(value: unknown, count: number, what: string): number {
  const index = givenNumber(value, what);
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw invalidArgument(`${what} ${index} of ${count}.`);
  return index;
}

export function givenBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false.`);
  return value;
}

export function givenOneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw invalidArgument(`${what} must be one of ${allowed.join(', ')}.`);
  return found;
}

/** #RRGGBB; Office.js also takes colour names, which the workbench does not know. */
export function givenColor(value: unknown): string {
  const text = givenText(value, 'A colour');
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`The colour ${text} must be written as #RRGGBB.`);
  return text.toUpperCase();
}
