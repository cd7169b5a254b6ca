/** One sentence about all clients: what it is about, and whether it asks for action or only helps to read the others. */
export interface Told {
  readonly topic: string;
  readonly tone: 'fact' | 'warning' | 'note';
  readonly text: string;
}

/** So many names are told; the list of clients holds the others. */
export const NAMES_TOLD = 5;
