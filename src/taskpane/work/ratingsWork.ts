import type { KeepRatings } from '../../app/keepRatings';
import type { WorkbookPort } from '../../app/ports';
import { tellError } from '../../app/tell';
import type { RatingActions } from '../parts/actions/ratingActions';
import { remarked } from '../state/changes';
import { unsaved } from '../state/ratings';
import { ratingGiven, ratingsNotSaved, ratingsSaved, withRatings } from '../state/ratingsGiven';
import type { Stage } from './stage';

/** How long the panel waits for the next answer before it keeps the last ones together, in milliseconds. */
const PAUSE = 400;

/** What ratings need beside the stage. */
export interface RatingParts {
  readonly workbook: WorkbookPort;
  readonly keepRatings: KeepRatings;
  /** Today as Excel counts days. */
  readonly day: () => number;
}

/** Keeps what a person answers in the workbook, a few answers at a time and never two writings at once. */
export class RatingsWork {
  readonly #stage: Stage;
  readonly #parts: RatingParts;
  /** Called after the sheets of ratings changed. */
  readonly #changed: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(stage: Stage, parts: RatingParts, changed: () => void) {
    this.#stage = stage;
    this.#parts = parts;
    this.#changed = changed;
    this.#stage.change((state) => withRatings(state, { today: parts.day() }));
  }

  readonly actions: RatingActions = {
    rate: (client, fact, value) => {
      const { rater } = this.#stage.state.ratings;
      const day = this.#parts.day();
      this.#stage.change((state) =>
        withRatings(ratingGiven(state, { client, fact, value: value ?? NaN, rater, day }), { today: day }),
      );
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.save(), PAUSE);
    },
    changeRater: (rater) => {
      this.#stage.change((state) => withRatings(state, { rater }));
    },
    saveRatings: () => void this.save(),
    removeSensitiveRatings: () => void this.#removeSensitive(),
  };

  /** Whether anything given is not on its sheet yet. */
  get isWaiting(): boolean {
    return unsaved(this.#stage.state.ratings).length > 0;
  }

  /** Writes all that waits, after what is being written; ends when both are done, well or not. */
  save(): Promise<void> {
    clearTimeout(this.#waiting);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const { table, ratings } = this.#stage.state;
    const waiting = unsaved(ratings);
    if (table.kind !== 'found' || waiting.length === 0) return;
    this.#stage.change((state) => withRatings(state, { saving: { kind: 'waiting' } }));
    try {
      await this.#parts.keepRatings(this.#parts.workbook, table.source, waiting);
      this.#stage.change((state) => ratingsSaved(state, waiting));
      this.#changed();
    } catch (error) {
      this.#stage.change((state) => ratingsNotSaved(state, tellError(error)));
    }
  }

  async #removeSensitive(): Promise<void> {
    const { table } = this.#stage.state;
    if (table.kind !== 'found') return;
    try {
      await this.save();
      await this.#parts.workbook.removeSensitiveRatings(table.source);
      this.#changed();
    } catch (error) {
      this.#stage.change((state) => remarked(state, tellError(error)));
    }
  }
}
