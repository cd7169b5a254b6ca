import type { Place } from '../../../core/problem';
import type { RowChoice } from '../../state/choices';

/** What a person can ask about what was noticed in the rows. */
export interface ProblemActions {
  changeRowChoice(choice: RowChoice): void;
  answerDecimal(index: number, decimal: '.' | ','): void;
  /** Counts a row that looks like a totals row as a client, or leaves it out again. */
  countTotal(name: string, isClient: boolean): void;
  selectPlace(place: Place): void;
}
