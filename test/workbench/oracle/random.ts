import { randomNumbers } from '../../support/randomNumbers';

/** Random clients that are the same in every run. */
export interface Random {
  /** A whole number from `lowest` to `highest`. */
  readonly whole: (lowest: number, highest: number) => number;
  /** One of them. */
  readonly oneOf: <T>(of: readonly [T, ...T[]]) => T;
  /** Whether something happens that happens to this fraction of all. */
  readonly happens: (fraction: number) => boolean;
}

export function random(seed: number): Random {
  const next = randomNumbers(seed);
  const whole = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    whole,
    oneOf: (of) => of[whole(0, of.length - 1)] ?? of[0],
    happens: (fraction) => next() < fraction,
  };
}

export const CLIENTS = 1000;

/** One column of a thousand cells. */
export function column<T>(cell: (client: number) => T): T[] {
  return Array.from({ length: CLIENTS }, (_, client) => cell(client));
}
