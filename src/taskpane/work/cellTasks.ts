import { freeze, listToFreeze } from '../../app/freeze';
import type { CellListing, FunctionsPort } from '../../app/functionCells';
import type { Turn } from '../../app/oneAtATime';
import type { Progress } from '../../app/ports';
import { listToRepair, repair } from '../../app/repair';
import { tellError } from '../../app/tell';
import { words } from '../../language/words';
import {
  cellsDone,
  cellsListed,
  cellsStopped,
  isAtWork,
  lookingForCells,
  writingCells,
} from '../state/cellWork';
import type { CellsDone, CellTask, PanelState, Steps } from '../state/panelState';
import type { Stage } from './stage';

/** What the tasks need beside the stage. */
export interface CellTaskParts {
  /** Loaded when first asked for: most people never do. */
  readonly functions: () => Promise<FunctionsPort>;
  readonly turn: Turn;
}

/** Freezes and repairs functions of ours in the workbook: first lists, then, when the person agrees, writes. */
export class CellTasks {
  readonly #stage: Stage;
  readonly #parts: CellTaskParts;
  #running: AbortController | null = null;

  constructor(stage: Stage, parts: CellTaskParts) {
    this.#stage = stage;
    this.#parts = parts;
  }

  async list(task: CellTask): Promise<void> {
    if (isAtWork(this.#stage.state.cells)) return;
    this.#stage.change((state) => lookingForCells(state, task));
    await this.#ending(task, async () => {
      const list = task === 'freeze' ? listToFreeze : listToRepair;
      const listing = await list(await this.#parts.functions(), this.#progress(task, lookingForCells));
      this.#stage.change((state) => cellsListed(state, task, listing));
    });
  }

  /** Writes to the cells that are listed. */
  async write(): Promise<void> {
    const { cells } = this.#stage.state;
    if (cells.kind !== 'listed' || cells.listing.cells.length === 0) return;
    const { task, listing } = cells;
    this.#stage.change((state) => writingCells(state, task));
    await this.#ending(task, async () => {
      const functions = await this.#parts.functions();
      const progress = this.#progress(task, writingCells);
      const done = await this.#parts.turn(() => written(functions, task, listing, progress));
      this.#stage.change((state) => cellsDone(state, task, done));
    });
  }

  cancel(): void {
    this.#running?.abort();
  }

  async #ending(task: CellTask, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#stage.change((state) => cellsStopped(state, task, tellError(error, words.telling)));
    }
  }

  #progress(
    task: CellTask,
    shown: (state: PanelState, task: CellTask, steps: Steps) => PanelState,
  ): Progress {
    const running = new AbortController();
    this.#running = running;
    return {
      signal: running.signal,
      report: (what, done, of) => {
        this.#stage.change((state) => shown(state, task, { what, done, of }));
      },
    };
  }
}

async function written(
  functions: FunctionsPort,
  task: CellTask,
  listing: CellListing,
  progress: Progress,
): Promise<CellsDone> {
  if (task === 'repair') return repair(functions, listing, progress);
  return { ...(await freeze(functions, listing, progress)), stillUnknown: [] };
}
