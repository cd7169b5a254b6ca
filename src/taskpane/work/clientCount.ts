import type { Analyse, ClientsRead } from '../../app/analyse';
import { failureOf } from '../../app/failure';
import type { Progress } from '../../app/ports';
import { isCancelled, Stopped } from '../../app/stopped';
import { tellError } from '../../app/tell';
import { counted, reading, readingStopped } from '../state/changes';
import { choiceHindrance } from '../state/hindrance';
import { ColumnsOnce } from './columnsOnce';
import { words } from '../../language/words';
import type { Stage } from './stage';

/** How long the panel waits for the next keystroke before it counts again, in milliseconds. */
const PAUSE = 200;

/** What counting needs beside the stage. */
export interface CountParts {
  readonly workbook: ClientsRead;
  readonly analyse: Analyse;
  readonly version: string;
}

/** Keeps the clients counted under the choices shown. */
export class ClientCount {
  readonly #stage: Stage;
  readonly #columns: ColumnsOnce;
  readonly #analyse: Analyse;
  readonly #version: string;
  #running: AbortController | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: Stage, { workbook, analyse, version }: CountParts) {
    this.#stage = stage;
    this.#columns = new ColumnsOnce(workbook);
    this.#analyse = analyse;
    this.#version = version;
  }

  /** Counts from the sheet as it is now. */
  readAnew(): Promise<void> {
    this.forget();
    return this.#count();
  }

  /** The sheet was read by someone else, so what was read here may be out of date. */
  forget(): void {
    this.#columns.forget();
  }

  /** Ratings were written: counts again with them, from the columns that are known. */
  rated(): void {
    this.#columns.forgetRatings();
    this.refresh();
  }

  /** Counts again after a choice, once the person has paused. */
  refresh(): void {
    this.#stop();
    this.#waiting = setTimeout(() => void this.#count(), PAUSE);
  }

  cancel(): void {
    this.#running?.abort();
  }

  #stop(): void {
    clearTimeout(this.#waiting);
    this.#running?.abort();
    this.#running = null;
  }

  async #count(): Promise<void> {
    this.#stop();
    const { table } = this.#stage.state;
    if (table.kind !== 'found' || choiceHindrance(table.choices)) return;
    const running = new AbortController();
    this.#running = running;
    const isLatest = (): boolean => this.#running === running;
    try {
      const analysis = await this.#analyse(
        this.#columns,
        table.source,
        table.choices,
        this.#progress(running),
        words.headlines,
      );
      if (isLatest()) this.#stage.change((state) => counted(state, analysis));
    } catch (error) {
      const why = isCancelled(error) ? words.states.readingCancelled : tellError(error, words.telling);
      const failure = failureOf(error, this.#version);
      const questions = error instanceof Stopped ? error.questions : [];
      if (isLatest()) this.#stage.change((state) => readingStopped(state, why, failure, questions));
    }
  }

  /** Old counts stay in sight while a short table is read; a long one shows how far reading is. */
  #progress(running: AbortController): Progress {
    return {
      signal: running.signal,
      report: (what, done, of) => {
        if (this.#running !== running) return;
        if (done >= of && this.#stage.state.figures.kind === 'counted') return;
        this.#stage.change((state) => reading(state, { what, done, of }));
      },
    };
  }
}
