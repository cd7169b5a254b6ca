import type { Book } from '../book/book';
import type { CellBlock } from '../plan';

/** What the charts and figures read of each client. */
export function clientColumns(_book: Book): readonly CellBlock[] {
  return [];
}
