import { stopIfCancelled } from '../app/stopped';
import type { Doing, Progress } from '../app/ports';
import { isTooLarge } from './excelProblem';

/** Work on many things, a few at a time. */
export interface Pieces<Thing, Answer> {
  /** What the user is told is going on. */
  readonly what: Doing;
  /** The first of the things that fit into so much room, and the rest of them. */
  readonly cut: (
    things: readonly Thing[],
    room: number,
  ) => { readonly first: Thing[]; readonly rest: Thing[] };
  readonly room: number;
  readonly size: (things: readonly Thing[]) => number;
  readonly ask: (things: readonly Thing[]) => Promise<readonly Answer[]>;
}

/** Asks piece by piece, with less room once Excel finds one too large; stops between two where the user cancels. */
export async function inPieces<Thing, Answer>(
  things: readonly Thing[],
  progress: Progress,
  { what, cut, room, size, ask }: Pieces<Thing, Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const all = size(things);
  let waiting = [...things];
  let most = room;
  while (waiting.length > 0) {
    stopIfCancelled(progress);
    const { first, rest } = cut(waiting, most);
    try {
      for (const answer of await ask(first)) answers.push(answer);
      waiting = rest;
    } catch (error) {
      if (most <= 1 || !isTooLarge(error)) throw error;
      most = Math.floor(most / 2);
    }
    progress.report(what, all - size(waiting), all);
  }
  return answers;
}
