import { ExcelError, invalidArgument } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import type { Sheet } from '../book/sheet';

export class ProtectionObject extends HostObject {
  readonly className = 'WorksheetProtection';
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }

  get Options(): unknown {
    return this.sheet.protection?.options ?? null;
  }

  Protect(options: unknown, password: unknown): void {
    if (this.sheet.protection) throw new ExcelError('InvalidOperation', 'The sheet is protected already.');
    const given = typeof options === 'object' && options !== null ? { ...options } : {};
    this.sheet.protection = { options: given, password: typeof password === 'string' ? password : '' };
  }

  Unprotect(password: unknown): void {
    if (this.sheet.protection && this.sheet.protection.password !== (password ?? '')) {
      throw invalidArgument('The password is wrong.');
    }
    this.sheet.protection = null;
  }
}
