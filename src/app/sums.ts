import type { Placing } from './placing';
import type { Planning } from './planning';

/** All sums of one build: done right here, or where nobody has to wait. */
export interface Sums extends Placing, Planning {
  /** Lets go of what is kept between two questions. */
  end(): void;
}

/** Who does the sums of a table of so many rows; null for whoever asks. */
export type SumsFor = (rowCount: number) => Sums | null;
