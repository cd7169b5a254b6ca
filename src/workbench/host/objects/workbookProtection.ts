import { HostObject } from '../batch/hostObject';
import type { Book } from '../book/book';

/** Keeps sheets from being added, deleted, moved and renamed; passwords are not played. */
export class WorkbookProtectionObject extends HostObject {
  readonly className = 'WorkbookProtection';
  private readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  get Protected(): boolean {
    return this.book.isStructureProtected;
  }

  Protect(): void {
    this.book.isStructureProtected = true;
  }

  Unprotect(): void {
    this.book.isStructureProtected = false;
  }
}
