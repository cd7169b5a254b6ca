import type { Book } from '../book/book';
import type { CellArea } from '../plan';
import type { ToldChart } from './toldChart';

/** What the chart is called among those of its sheet. */
export const MATRIX_CHART = 'Client matrix';

/** The chart of quadrants over `area`, which measures `MATRIX_CHART_SIZE`. */
export function matrixChart(_book: Book, _area: CellArea): ToldChart {
  return { chart: null, sentence: '' };
}
