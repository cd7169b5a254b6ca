import { candidateTables, clearlyBest } from '../../app/candidateTables';
import { isClear, lookAtClients, seenTable } from '../../app/lookAtClients';
import type { ClientsSeen } from '../../app/lookAtClients';
import type { WorkbookPort } from '../../app/ports';
import { sourceTable } from '../../app/sourceTable';
import { Stopped } from '../../app/stopped';
import { tellError } from '../../app/tell';
import { words } from '../../language/words';
import { found, noTable, remarked, wentOn } from '../state/changes';
import { withSchemeWorded } from '../state/ownScheme';
import { listed, listOpened, notListed, toChoose } from '../state/tableChanges';
import type { Stage } from './stage';

/** Tells when the person selects another cell. */
export interface SelectionPort {
  onSelectionChanged(listener: () => void): void;
}

/** What a search asks of the workbook. */
export type SearchedWorkbook = Pick<WorkbookPort, 'findTable' | 'findTables' | 'findAgain'>;

/** What a search works with. */
export interface SearchParts {
  readonly workbook: SearchedWorkbook;
  /** Lets the page draw, and answer what a person does. */
  readonly pageTurn: () => Promise<void>;
}

/** The table at the selected cell; null with the reason where there is none. */
type Selected = { readonly seen: ClientsSeen } | { readonly seen: null; readonly why: unknown };

/**
 * Finds the table the panel works on: the one at the selected cell where it is a table of clients, else the clearly best of
 * the workbook. While there is none, it looks again wherever the person clicks.
 */
export class TableSearch {
  readonly #stage: Stage;
  readonly #workbook: SearchedWorkbook;
  readonly #pageTurn: () => Promise<void>;
  readonly #onFound: () => void;
  #searches = 0;

  constructor(stage: Stage, { workbook, pageTurn }: SearchParts, onFound: () => void) {
    this.#stage = stage;
    this.#workbook = workbook;
    this.#pageTurn = pageTurn;
    this.#onFound = onFound;
  }

  follow(selection: SelectionPort): void {
    selection.onSelectionChanged(() => {
      const { kind } = this.#stage.state.table;
      if (kind === 'none') this.#stage.change(wentOn);
      if (kind !== 'found') void this.open();
    });
  }

  /** Takes up a table unasked: that of the selected cell, or the best there is, if it is clear. Else the person chooses. */
  async open(): Promise<void> {
    await this.#search((isLatest) => this.#opened(isLatest));
  }

  async #opened(isLatest: () => boolean): Promise<void> {
    const selected = await this.#selected();
    if (!isLatest()) return;
    if (selected.seen && isClear(selected.seen)) {
      await this.#takeInTurn(selected.seen, isLatest);
      return;
    }
    if (!selected.seen && !saysNothing(selected.why)) throw selected.why;
    const candidates = await candidateTables(this.#workbook, selected.seen?.source.key ?? null);
    if (!isLatest()) return;
    const best = clearlyBest(candidates);
    if (best) await this.#takeInTurn(best.seen, isLatest);
    else this.#stage.change((state) => toChoose(state, candidates, ''));
  }

  /** Takes the table at the selected cell, whatever it is. */
  async look(): Promise<void> {
    await this.#search(async (isLatest) => {
      const seen = await lookAtClients(this.#workbook);
      if (isLatest()) this.#take(seen);
    });
  }

  /** Shows all tables that could be the clients'. */
  async list(): Promise<void> {
    if (this.#isBusy()) return;
    this.#stage.change(listOpened);
    const { table } = this.#stage.state;
    const shown = table.kind === 'found' ? table.source.key : null;
    try {
      const candidates = await candidateTables(this.#workbook, shown);
      this.#stage.change((state) => listed(state, candidates));
    } catch (error) {
      this.#stage.change((state) => notListed(state, tellError(error, words.telling)));
    }
  }

  /** Takes one of the tables listed, as it is now. */
  async choose(source: { readonly key: string; readonly name: string }): Promise<void> {
    await this.#search(async (isLatest) => {
      const seen = seenTable(sourceTable(await this.#workbook.findAgain(source)));
      if (isLatest()) this.#take(seen);
    });
  }

  /** Finds the table shown once more, wherever it is now; what was chosen for it and not saved yet is kept. */
  async again(): Promise<void> {
    await this.#search((isLatest) => this.#foundAgain(isLatest));
  }

  /**
   * Unasked: looks whether the table shown is still as it was, or whether there is one by now. False where a cell is being
   * edited, of which nothing is said to a person who is typing.
   */
  checked(): Promise<boolean> {
    const isShown = this.#stage.state.table.kind === 'found';
    return this.#search((isLatest) => (isShown ? this.#foundAgain(isLatest) : this.#opened(isLatest)), true);
  }

  async #foundAgain(isLatest: () => boolean): Promise<void> {
    const { table } = this.#stage.state;
    if (table.kind !== 'found') return;
    const again = await this.#workbook.findAgain(table.source);
    // What was chosen while Excel was asked counts too.
    const now = this.#stage.state.table;
    if (!isLatest() || now.kind !== 'found' || now.source.key !== table.source.key) return;
    const seen = seenTable(sourceTable({ ...again, remembered: now.choices }));
    const isAsItWas = table.source.headers.join('\n') === seen.source.headers.join('\n');
    const sureness = isAsItWas ? table.sureness : seen.sureness;
    // A build under way saves under the key that it began with.
    const isBuilding = this.#stage.state.build.kind === 'working';
    const source = isBuilding ? { ...seen.source, key: table.source.key } : seen.source;
    const { remembered: isRemembered, recall } = table;
    this.#take({ ...seen, source, isRemembered, recall, sureness }, table.source.key);
  }

  /** What Excel answered was taken apart just now; to show it is a task of its own. */
  async #takeInTurn(seen: ClientsSeen, isLatest: () => boolean): Promise<void> {
    await this.#pageTurn();
    if (isLatest()) this.#take(seen);
  }

  #take({ source, choices, isRemembered, recall, sureness }: ClientsSeen, keyBefore?: string): void {
    const worded = withSchemeWorded(choices, choices, words.more.scheme.wording);
    this.#stage.change((state) =>
      found(state, {
        source,
        choices: worded,
        remembered: isRemembered,
        recall,
        sureness,
        ...(keyBefore === undefined ? {} : { keyBefore }),
      }),
    );
    this.#onFound();
  }

  async #selected(): Promise<Selected> {
    try {
      return { seen: await lookAtClients(this.#workbook) };
    } catch (why) {
      return { seen: null, why };
    }
  }

  /** One search at a time has a say: the one begun last. False where it was unasked and a cell is being edited. */
  async #search(run: (isLatest: () => boolean) => Promise<void>, isUnasked = false): Promise<boolean> {
    if (this.#isBusy()) return true;
    const search = ++this.#searches;
    const isLatest = (): boolean => search === this.#searches;
    this.#stage.change((state) => remarked(state, ''));
    try {
      await run(isLatest);
    } catch (error) {
      if (isUnasked && stopsFor(error, 'editingCell')) return false;
      if (!isLatest()) return true;
      if (stopsFor(error, 'tableGone')) await this.#gone(tellError(error, words.telling));
      else this.#stage.change((state) => noTable(state, tellError(error, words.telling)));
    }
    return true;
  }

  /** The table shown is not there any more: the others are. */
  async #gone(why: string): Promise<void> {
    const candidates = await candidateTables(this.#workbook, null).catch(() => ({
      tables: [],
      hasMore: false,
    }));
    this.#stage.change((state) => toChoose(state, candidates, why));
  }

  #isBusy(): boolean {
    const { build } = this.#stage.state;
    const isBusy = build.kind === 'working' || build.kind === 'removing';
    if (isBusy) this.#stage.change((state) => remarked(state, words.hindrance({ kind: 'busy' })));
    return isBusy;
  }
}

/** That no table stands at the selected cell is no news to someone who has just opened the panel. */
const NO_NEWS = ['noTable', 'nothingSelected', 'manyAreas', 'tableGone', 'noRows'];

function saysNothing(why: unknown): boolean {
  return stopsFor(why, ...NO_NEWS);
}

function stopsFor(error: unknown, ...kinds: readonly string[]): boolean {
  return error instanceof Stopped && kinds.includes(error.problem.kind);
}
