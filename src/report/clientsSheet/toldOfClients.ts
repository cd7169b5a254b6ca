import type { Outcome } from '../formula/cells';

/**
 * What a column tells of each client (row of the source): a number (n×1, NaN for none), one of a few texts by its code
 * (n×1), or what is worded only when it is asked for.
 */
export type ToldOfClients =
  | { readonly holds: 'numbers'; readonly numbers: Float64Array }
  | { readonly holds: 'texts'; readonly codes: Uint8Array; readonly texts: readonly string[] }
  | { readonly holds: 'worded'; readonly of: (client: number) => Outcome };

export function numbersTold(numbers: Float64Array): ToldOfClients {
  return { holds: 'numbers', numbers };
}

export function worded(of: (client: number) => Outcome): ToldOfClients {
  return { holds: 'worded', of };
}

/** What is told of one client. */
export function outcomeOf(told: ToldOfClients, client: number): Outcome {
  switch (told.holds) {
    case 'numbers':
      return told.numbers[client] ?? NaN;
    case 'texts':
      return told.texts[told.codes[client] ?? -1] ?? '';
    case 'worded':
      return told.of(client);
  }
}
