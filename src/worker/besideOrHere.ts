import type { Placed, TableRead, Wanted } from '../app/placing';
import type { PlanOf } from '../app/planning';
import { Stopped } from '../app/stopped';
import type { Sums } from '../app/sums';
import type { EarlierBuild } from '../report/earlierBuild';
import type { WorkbookPlan } from '../report/plan';

/**
 * Does the sums in a worker, and right here from the moment on that it cannot be loaded: a short table needs no connection.
 * Of what else goes wrong the user is told.
 */
export class BesideOrHere implements Sums {
  #sums: Sums;
  readonly #here: Sums;

  constructor(beside: Sums, here: Sums) {
    this.#sums = beside;
    this.#here = here;
  }

  placed(read: TableRead, wanted: Wanted): Promise<Placed> {
    return this.#done((sums) => sums.placed(read, wanted));
  }

  plan(of: PlanOf, earlier: EarlierBuild, wanted: Wanted): Promise<WorkbookPlan> {
    return this.#done((sums) => sums.plan(of, earlier, wanted));
  }

  /** Whoever lent the worker keeps it for the next table. */
  end(): void {
    this.#sums = this.#here;
  }

  async #done<T>(ask: (sums: Sums) => Promise<T>): Promise<T> {
    try {
      return await ask(this.#sums);
    } catch (error) {
      const isNotLoaded = error instanceof Stopped && error.problem.kind === 'partNotLoaded';
      if (!isNotLoaded || this.#sums === this.#here) throw error;
      this.#sums = this.#here;
      return ask(this.#here);
    }
  }
}
