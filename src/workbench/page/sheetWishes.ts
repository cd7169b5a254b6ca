import type { SheetWish } from '../grid/sheetWishes';
import type { Book } from '../host/book/book';

/** Does with a sheet what the person wants, by Excel's rules. Returns why not, where the rules are against it. */
export function fulfil(book: Book, wish: SheetWish): string | null {
  try {
    act(book, wish);
    return null;
  } catch (refusal) {
    return refusal instanceof Error ? refusal.message : String(refusal);
  }
}

function act(book: Book, wish: SheetWish): void {
  switch (wish.kind) {
    case 'add':
      book.activate(book.addSheet());
      break;
    case 'remove':
      book.removeSheet(book.sheet(wish.sheetId));
      break;
    case 'rename':
      book.renameSheet(book.sheet(wish.sheetId), wish.name);
      break;
  }
}
