import type { BuildMatrix } from '../../app/buildMatrix';
import { failureOf } from '../../app/failure';
import type { KeepSnapshot } from '../../app/keepSnapshot';
import type { Turn } from '../../app/oneAtATime';
import type { Progress, WorkbookPort } from '../../app/ports';
import type { Stamp } from '../../app/stamp';
import { isCancelled } from '../../app/stopped';
import { tellError } from '../../app/tell';
import { isSnapshot } from '../../report/book/snapshotKeys';
import {
  building,
  buildCancelled,
  buildFailed,
  built,
  remarked,
  removed,
  removing,
  snapshotKept,
} from '../state/changes';
import { words } from '../../language/words';
import { buildHindrance } from '../state/hindrance';
import { ledTo } from '../state/mend';
import { NOT_STARTED } from '../state/panelState';
import type { PanelState } from '../state/panelState';
import type { Stage } from './stage';

/** What a build needs beside the stage; `turn` is shared with the ribbon. */
export interface BuildParts extends Stamp {
  readonly workbook: WorkbookPort;
  readonly buildMatrix: BuildMatrix;
  readonly keepSnapshot: KeepSnapshot;
  /** This moment, such as 2026-11-22 14:05:31. */
  readonly moment: () => string;
  readonly turn: Turn;
}

/** Builds the matrix, and does what can be done with it afterwards. */
export class MatrixBuild {
  readonly #stage: Stage;
  readonly #parts: BuildParts;
  #running: AbortController | null = null;

  constructor(stage: Stage, parts: BuildParts) {
    this.#stage = stage;
    this.#parts = parts;
  }

  async build(): Promise<void> {
    const { table } = this.#stage.state;
    if (this.#isHindered() || table.kind !== 'found') return;
    const { source, choices } = table;
    const { workbook, buildMatrix, turn, today, version, digest } = this.#parts;
    this.#stage.change((state) => building(state, NOT_STARTED));
    await this.#ending(this.#buildEnded, async () => {
      const progress = this.#progress();
      const { headlines } = words;
      const order = { given: { source, choices }, today, version, digest, progress, headlines };
      const { analysis, written, findings } = await turn(() => buildMatrix(workbook, order));
      this.#stage.change((state) => built(state, { choices, analysis, written, summary: findings }));
    });
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Shows the first sheet that was made, or the one of this id. */
  async show(id?: string): Promise<void> {
    const { build } = this.#stage.state;
    if (build.kind !== 'done' && build.kind !== 'kept') return;
    await this.#ending(remarked, () => {
      const sheets = build.written.sheets.filter((sheet) => id === undefined || sheet.id === id);
      return this.#parts.workbook.showSheet({ sheets });
    });
  }

  /** Keeps the matrix of the table as it is now beside the live sheets. */
  async snapshot(): Promise<void> {
    const { table } = this.#stage.state;
    if (this.#isHindered() || table.kind !== 'found') return;
    const { source, choices } = table;
    const { workbook, keepSnapshot, turn, moment, today, version, digest } = this.#parts;
    this.#stage.change((state) => building(state, NOT_STARTED));
    await this.#ending(this.#buildEnded, async () => {
      const progress = this.#progress();
      const order = { given: { source, choices }, moment: moment(), today, version, digest, progress };
      const written = await turn(() => keepSnapshot(workbook, order));
      this.#stage.change((state) => snapshotKept(state, written));
    });
  }

  /** Takes all that is ours for the table out of the workbook; snapshots only if asked. */
  async remove(withSnapshots: boolean): Promise<void> {
    const { table, build } = this.#stage.state;
    if (table.kind !== 'found' || build.kind === 'working' || build.kind === 'removing') return;
    const { workbook, turn } = this.#parts;
    this.#stage.change(removing);
    const undone = (state: PanelState, why: string): PanelState => ({ ...remarked(state, why), build });
    await this.#ending(undone, async () => {
      await turn(() => workbook.removeAll(table.source, (key) => withSnapshots || !isSnapshot(key)));
      this.#stage.change(removed);
    });
  }

  /** Says what keeps the matrix from being built, and leads the person to where it is put right. */
  #isHindered(): boolean {
    const hindrance = buildHindrance(this.#stage.state);
    if (!hindrance) return false;
    this.#stage.change((state) => ledTo(remarked(state, words.hindrance(hindrance)), hindrance));
    return true;
  }

  readonly #buildEnded = (state: PanelState, why: string, error: unknown): PanelState =>
    isCancelled(error)
      ? buildCancelled(state, why)
      : buildFailed(state, why, failureOf(error, this.#parts.version));

  /** Runs a piece of work; when it fails, the stage shows what `failed` makes of the reason. */
  async #ending(
    failed: (state: PanelState, why: string, error: unknown) => PanelState,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#stage.change((state) => failed(state, tellError(error, words.telling), error));
    }
  }

  #progress(): Progress {
    const running = new AbortController();
    this.#running = running;
    return {
      signal: running.signal,
      report: (what, done, of) => {
        this.#stage.change((state) => building(state, { what, done, of }));
      },
    };
  }
}
