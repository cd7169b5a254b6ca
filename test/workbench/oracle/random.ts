/** Random clients that are the same in every run. */
export interface Random {
  /** A whole number from `lowest` to `highest`. */
  readonly whole: (lowest: number, highest: number) => number;
  /** One of them. */
  readonly oneOf: <T>(of: readonly [T, ...T[]]) => T;
  /** Whether something happens that happens to this fraction of all. */
  readonly happens: (fraction: number) => boolean;
}

/** Mulberry32, a generator of 32 bits in the public domain (T. Ettinger). */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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
