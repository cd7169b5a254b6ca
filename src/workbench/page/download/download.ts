import { xlsxOf } from '../../../file/xlsx/xlsxOf';
import type { Book } from '../../host/book/book';
import { bookPlan } from './bookPlan';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook's cells, charts and rules as an .xlsx file, by the writer of the command line. */
export async function xlsxOfBook(book: Book): Promise<Uint8Array> {
  await book.home.settled();
  return xlsxOf(bookPlan(book), { title: book.name, inFront: book.activeSheet.id });
}

/** Saves a file to the person's downloads. */
export function save(fileName: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
