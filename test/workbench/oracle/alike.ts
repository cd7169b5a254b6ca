import { expect } from 'vitest';
import type { SaidTwice } from './sheet';

const PRECISION = 1e-9;

/** Both sides are doubles: what lies this far below the largest number of a column is noise. */
const NOISE = 1e-14;

/** Expects texts and errors to be the same and numbers to agree to nine digits; names the rows that do not. */
export function expectAlike({ plain, shipped }: SaidTwice): void {
  expect(plain.length).toBeGreaterThan(0);
  expect(shipped).toHaveLength(plain.length);
  const noise = NOISE * plain.reduce<number>((most, cell) => Math.max(most, sizeOf(cell)), 0);
  const isAlike = (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number'
      ? Math.abs(a - b) <= Math.max(noise, PRECISION * sizeOf(a))
      : a === b;
  const different = plain.flatMap((cell, i) =>
    isAlike(cell, shipped[i])
      ? []
      : [`row ${i + 2}: ${String(cell)} by formula, ${String(shipped[i])} shipped`],
  );
  expect(different).toEqual([]);
}

function sizeOf(cell: unknown): number {
  return typeof cell === 'number' ? Math.abs(cell) : 0;
}
