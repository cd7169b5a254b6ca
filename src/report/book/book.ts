import type { PeopleTable } from '../earlierBuild';
import type { MatrixDrawing } from '../charts/drawnMatrix';
import type { MatrixInput } from '../matrixInput';
import type { ListColumns } from './listColumns';
import type { Places } from './places';
import type { SheetNames } from './sheets';

/**
 * What every sheet of the workbook is made from: the results, what people had written in an earlier build, and where the
 * cells stand that one sheet reads from another. `isLive`: cells that follow from others are formulas.
 */
export interface Book {
  readonly input: MatrixInput;
  readonly isLive: boolean;
  readonly names: SheetNames;
  readonly people: PeopleTable | null;
  /** Clients of the earlier table who are not in the source any more, as indexes into the rows of `people`. */
  readonly gone: readonly number[];
  /** Texts that people worded anew, see `EarlierBuild`. */
  readonly texts: ReadonlyMap<string, string>;
  /** How money is shown. */
  readonly money: string;
  /**
   * The client of each rank by profit, and then those whose profit is missing: the order in which the sheets are built,
   * and that settles ties for good.
   */
  readonly order: Int32Array;
  /** The chart of quadrants; null where nobody is in one. */
  readonly drawing: MatrixDrawing | null;
  /** The clients of whom the chart data has a row each, in its order: all, but of many thousands only those drawn. */
  readonly charted: Int32Array;
  readonly list: ListColumns;
  readonly places: Places;
}

/** A text that people may word anew: theirs if they did. `key` as in `EarlierBuild`. */
export function wording(book: Pick<Book, 'texts'>, key: string, usual: string): string {
  return book.texts.get(key) ?? usual;
}
