import type { Book } from '../book/book';
import type { CellArea } from '../plan';
import type { ToldChart } from './toldChart';

/** What the chart is called among those of its sheet. */
export const WHALE_CHART = 'Whale curve';

/** The whale curve over `area`, which measures `WHALE_CHART_SIZE`. */
export function whaleChart(_book: Book, _area: CellArea): ToldChart {
  return { chart: null, sentence: '' };
}
