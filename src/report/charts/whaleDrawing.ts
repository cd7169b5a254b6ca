import type { WhaleCurve } from '../../core/portfolio/whaleCurve';
import type { Book } from '../book/book';
import { whalePoints } from './whalePoints';
import type { WhalePoints } from './whalePoints';

/** The whale curve of a book: the figures behind it and the points that are drawn. */
export interface WhaleDrawing {
  readonly curve: WhaleCurve;
  readonly points: WhalePoints;
}

/** null with fewer than 2 clients whose profit is known. Formulas go from rank to rank, so they leave none out. */
export function whaleDrawing({ input, isLive }: Pick<Book, 'input' | 'isLive'>): WhaleDrawing | null {
  const { curve } = input.summary;
  const points = whalePoints(curve, isLive ? 'all' : 'some');
  return points ? { curve, points } : null;
}
