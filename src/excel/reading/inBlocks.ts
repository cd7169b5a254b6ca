import { turn } from '../../turn';
import type { Progress } from '../../app/ports';
import { stopIfCancelled } from '../../app/stopped';
import type { BlockSize } from './blockSize';
import { isTooLarge } from '../excelProblem';
import { isSamePlace } from './tableBody';
import type { BodyPlace } from './tableBody';

/** Rows that were answered, `at` being the first of them. */
interface Rows extends BodyPlace {
  readonly at: number;
  readonly rows: number;
}

/** How rows are asked for and what becomes of them. */
export interface Blocks<Block extends Rows> {
  readonly size: BlockSize;
  readonly ask: (at: number, size: number) => Promise<Block>;
  /** Called while the next rows are on their way. */
  readonly take: (block: Block) => Promise<void>;
  /** Milliseconds that the last block kept the page from answering its user; called after each. */
  readonly took: () => number;
  /** What to throw where the table is not what it was. */
  readonly changed: () => Error;
}

/**
 * Asks for all rows of a table in blocks that Excel lets through: halved when one is refused and continued from the row
 * that failed. The next is asked for before the last is taken. A table that is found elsewhere or of another size than
 * at first is refused, and what is on its way when the user cancels is dropped.
 */
export async function inBlocks<Block extends Rows>(
  { size, ask, take, took, changed }: Blocks<Block>,
  progress: Progress,
): Promise<BodyPlace> {
  const asking = (at: number): Asked<Block> => asked(ask, at, size.rows);
  let first: Block | null = null;
  let coming = asking(0);
  for (;;) {
    const block = await coming.block();
    stopIfCancelled(progress);
    if (!block) {
      size.halve(coming.size);
      coming = asking(coming.at);
      continue;
    }
    first ??= block;
    if (!isSamePlace(first, block)) throw changed();
    const done = block.at + block.rows;
    const isLast = done >= block.rowCount;
    if (!isLast) {
      coming = asking(done);
      // What was asked leaves the page once it has nothing else to do.
      await turn();
    }
    await take(block);
    size.took(took(), block.rows);
    progress.report('reading', done, block.rowCount);
    if (isLast) return first;
    stopIfCancelled(progress);
  }
}

interface Asked<Block> {
  readonly at: number;
  readonly size: number;
  /** null where the block was too large; a single row that is too large is Excel's refusal. */
  readonly block: () => Promise<Block | null>;
}

function asked<Block>(ask: Blocks<Block & Rows>['ask'], at: number, size: number): Asked<Block> {
  const answer = ask(at, size);
  // Nobody waits for it any more once the user cancelled.
  answer.catch(() => undefined);
  const block = async (): Promise<Block | null> => {
    try {
      return await answer;
    } catch (error) {
      if (size > 1 && isTooLarge(error)) return null;
      throw error;
    }
  };
  return { at, size, block };
}
