import { notModelled } from '../batch/errors';
import type { Book } from '../book/book';
import type { Area } from '../cells';

/** What is asked of each row, one by one: whether it is hidden, and which it is. */
export function rowProperties(book: Book, sheetId: string, area: Area, options: unknown): unknown[] {
  const { rowHidden, rowIndex, ...others } = (options ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(others)) throw notModelled('RowPropertiesLoadOptions', name);
  return book.home.hiddenRows(sheetId, area).map((isHidden, row) => ({
    ...(rowHidden === true && { rowHidden: isHidden }),
    ...(rowIndex === true && { rowIndex: area.row + row }),
  }));
}
