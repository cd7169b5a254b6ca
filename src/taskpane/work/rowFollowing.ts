import type { Analysis } from '../../app/analyse';
import { Stopped } from '../../app/stopped';
import { tellError } from '../../app/tell';
import { words } from '../../language/words';
import type { RowMeans } from '../../app/selectedClient';
import { analysisOf, clientChosen, clientOfRow, withCard } from '../state/chosenClient';
import { remarked } from '../state/changes';
import type { CardTools } from './cardTools';
import type { Stage } from './stage';
import type { SelectionPort } from './tableSearch';

/** How long the selection must stand still before anyone asks where it is, in milliseconds. */
const STILL = 200;

/** Within this time of our own selecting the next change of the selection is ours, in milliseconds. */
const OURS = 1_000;

/** Keeps the chosen client and the selected row together, either way. */
export class RowFollowing {
  readonly #stage: Stage;
  readonly #tools: () => Promise<CardTools>;
  readonly #readAgain: () => void;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #selecting: ReturnType<typeof setTimeout> | undefined;
  /** Until when (as the clock tells) a change of the selection is our own doing. */
  #oursUntil = 0;

  constructor(stage: Stage, tools: () => Promise<CardTools>, readAgain: () => void) {
    this.#stage = stage;
    this.#tools = tools;
    this.#readAgain = readAgain;
  }

  /** Chooses the client whose row the person selects. One look for many changes in a row. */
  follow(selection: SelectionPort): void {
    selection.onSelectionChanged(() => {
      const isOurs = Date.now() < this.#oursUntil;
      this.#oursUntil = 0;
      clearTimeout(this.#looking);
      if (!isOurs && this.#canFollow()) this.#looking = setTimeout(() => void this.#look(), STILL);
    });
  }

  /** Selects the row of the chosen client; who leafs quickly through cards has the last one selected. */
  select(): void {
    clearTimeout(this.#looking);
    clearTimeout(this.#selecting);
    this.#selecting = setTimeout(() => void this.#select(), STILL);
  }

  #canFollow(): boolean {
    const { figures, build } = this.#stage.state;
    return figures.kind === 'counted' && build.kind !== 'working' && build.kind !== 'removing';
  }

  async #look(): Promise<void> {
    const analysis = analysisOf(this.#stage.state);
    if (!analysis || !this.#canFollow()) return;
    try {
      const { selectedClient, sheets } = await this.#tools();
      const means = await selectedClient(sheets, analysis);
      // Where the clients were counted again meanwhile, the row may be another's: it is looked at once more.
      if (analysisOf(this.#stage.state)?.intake === analysis.intake) this.#taken(means, analysis);
      else await this.#look();
    } catch (error) {
      // Nobody asked: a chart that is selected, or a cell being edited, is no trouble of the person's.
      if (!(error instanceof Stopped)) this.#tell(error);
    }
  }

  #taken(means: RowMeans, { intake }: Analysis): void {
    if (means.kind === 'client') this.#choose(intake.rows[means.client] ?? null);
    this.#tellChange(means);
  }

  /** The card follows where it is looked at; elsewhere the client is only marked. */
  #choose(row: number | null): void {
    this.#stage.change((state) => {
      const chosen = row === state.chosen ? state : clientChosen(state, row);
      return state.view === 'clients' ? withCard(chosen, { isOpen: true }) : chosen;
    });
  }

  async #select(): Promise<void> {
    const { state } = this.#stage;
    const analysis = analysisOf(state);
    const client = analysis && clientOfRow(analysis, state.chosen);
    if (!analysis || client === null) return;
    try {
      const { selectClient, sheets } = await this.#tools();
      this.#oursUntil = Date.now() + OURS;
      const means = await selectClient(sheets, analysis, client);
      if (analysisOf(this.#stage.state)?.intake === analysis.intake) this.#tellChange(means);
    } catch (error) {
      this.#oursUntil = 0;
      this.#tell(error);
    }
  }

  /** The row is not the client's any more: the table is read again, and the card says why its figures may be others. */
  #tellChange({ kind }: RowMeans): void {
    if (kind !== 'changed') return;
    this.#stage.change((state) => withCard(state, { changed: 'readAgain' }));
    this.#readAgain();
  }

  #tell(error: unknown): void {
    this.#stage.change((state) => remarked(state, tellError(error, words.telling)));
  }
}
