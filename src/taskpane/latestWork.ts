import { turn } from '../turn';
import type { Slices } from '../core/slices';

/** Work in slices, between which the page has its turn; of what is begun only the last matters. */
export class LatestWork {
  readonly #turn: () => Promise<void>;
  #begun = 0;

  /** `turn` lets the page draw, and answer what a person does. */
  constructor(turn: () => Promise<void> = turnOfPage) {
    this.#turn = turn;
  }

  /** What the work comes to; null where other work was begun, or this was dropped, before it was done. */
  async done<T>(slices: Slices<T>): Promise<{ readonly value: T } | null> {
    const begun = ++this.#begun;
    let slice = slices.next();
    while (!slice.done) {
      await this.#turn();
      if (begun !== this.#begun) return null;
      slice = slices.next();
    }
    return { value: slice.value };
  }

  /** What is being done is wanted no more. */
  drop(): void {
    this.#begun++;
  }
}

/** A scheduler that lets work go on before what came later; not every browser has one. */
interface PageScheduler {
  yield?(): Promise<void>;
}

function turnOfPage(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: PageScheduler };
  return scheduler?.yield?.() ?? turn();
}
