import type { Book } from '../book/book';
import type { CellBlock } from '../plan';

/** Figures of the whole portfolio. */
export function figures(_book: Book): readonly CellBlock[] {
  return [];
}
