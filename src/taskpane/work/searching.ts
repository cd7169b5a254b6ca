import { atOnce } from '../../core/slices';
import type { Slices } from '../../core/slices';
import { LatestWork } from '../latestWork';
import { analysisOf, withCard } from '../state/chosenClient';
import { clientsFound } from '../state/clientSearch';
import type { ClientsFound } from '../state/clientSearch';
import type { Stage } from './stage';

/** So many clients are searched before anyone notices; among more it takes its time. */
const SEARCHED_AT_ONCE = 2_000;

/** Keeps the list of clients to what is searched for, and to the figures that are shown. */
export class Searching {
  readonly #stage: Stage;
  readonly #work: LatestWork;
  #begun: Pick<ClientsFound, 'of' | 'search'> | null = null;

  constructor(stage: Stage, work = new LatestWork()) {
    this.#stage = stage;
    this.#work = work;
  }

  /** To be called after every change of what the panel shows. */
  keepUp(): void {
    const { state } = this.#stage;
    const analysis = analysisOf(state);
    const { search, found } = state.card;
    if (found && found.of !== analysis) this.#forget();
    if (state.view !== 'clients' || !analysis) return;
    if (this.#begun?.of === analysis && this.#begun.search === search) return;
    this.#begun = { of: analysis, search };
    this.#work.drop();
    const slices = clientsFound(analysis, search);
    if (analysis.intake.clients.names.length <= SEARCHED_AT_ONCE) this.#show(atOnce(slices));
    else void this.#searchInSlices(slices);
  }

  async #searchInSlices(slices: Slices<ClientsFound>): Promise<void> {
    const done = await this.#work.done(slices);
    if (done) this.#show(done.value);
  }

  /** Figures that are no more: they may be those of a million clients. */
  #forget(): void {
    this.#begun = null;
    this.#work.drop();
    this.#stage.change((state) => withCard(state, { found: null }));
  }

  #show(found: ClientsFound): void {
    this.#stage.change((state) => withCard(state, { found }));
  }
}
