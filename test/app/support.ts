import type { Progress } from '../../src/app/ports';
import type { Stamp } from '../../src/app/stamp';
import { Stopped } from '../../src/app/stopped';
import { tell } from '../../src/app/tell';
import type { Cell } from '../../src/intake/rawTable';

/** What an entry tells a build; the digest is of nothing but the text's length. */
export const STAMP: Stamp = {
  today: () => '22 November 2026',
  version: '1.2.3',
  digest: (pieces) => Promise.resolve(`digest of ${[...pieces].join('').length} letters`),
};

/** Three clients with revenue, direct cost and freight; the last loses 30. */
export const ROWS: Cell[][] = [
  ['Client', 'Revenue', 'Direct cost', 'Freight'],
  ['Acme', 1000, 600, 100],
  ['Bolt', 500, 300, 50],
  ['Cord', 200, 180, 50],
];

/** Watches a use case and cancels it as soon as `cancelIf` says so. */
export function watched(
  cancelIf: (what: string) => boolean = () => false,
): Progress & { readonly said: string[] } {
  const signal = { aborted: false };
  const said: string[] = [];
  return {
    said,
    signal,
    report: (what) => {
      said.push(what);
      if (cancelIf(what)) signal.aborted = true;
    },
  };
}

/** What the user is told when the work stops; fails when it does not. */
export async function toldWhenStopped(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Stopped) return tell(error.problem);
    throw error;
  }
  throw new Error('Nothing stopped the work.');
}
