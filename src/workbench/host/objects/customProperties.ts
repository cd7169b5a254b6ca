import { invalidArgument, itemNotFound } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import type { Sheet } from '../book/sheet';
import { givenText } from './given';

const longestKey = 255;

/** Texts that travel with a sheet, unseen by the person. Keys are the same in any case. */
export class CustomPropertiesObject extends HostObject {
  readonly className = 'WorksheetCustomPropertyCollection';
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override items(): readonly HostObject[] {
    return [...this.sheet.customProperties.keys()].map((key) => new CustomPropertyObject(this.sheet, key));
  }

  override item(key: unknown): HostObject {
    return this.GetItem(key);
  }

  Add(key: unknown, value: unknown): HostObject {
    const text = givenText(key, 'A key');
    if (text === '' || text.length > longestKey)
      throw invalidArgument(`A key has 1 to ${longestKey} characters.`);
    const name = this.existing(text) ?? text;
    this.sheet.customProperties.set(name, givenText(value, 'A value'));
    return new CustomPropertyObject(this.sheet, name);
  }

  GetCount(): number {
    return this.sheet.customProperties.size;
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`the custom property ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const name = this.existing(givenText(key, 'A key'));
    return name === undefined ? null : new CustomPropertyObject(this.sheet, name);
  }

  private existing(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((name) => name.toLowerCase() === key.toLowerCase());
  }
}

class CustomPropertyObject extends HostObject {
  readonly className = 'WorksheetCustomProperty';
  private readonly sheet: Sheet;
  private readonly name: string;

  constructor(sheet: Sheet, name: string) {
    super();
    this.sheet = sheet;
    this.name = name;
  }

  get Key(): string {
    return this.name;
  }

  get Value(): string {
    const value = this.sheet.customProperties.get(this.name);
    if (value === undefined) throw itemNotFound(`the custom property ${this.name}`);
    return value;
  }

  set Value(value: unknown) {
    this.sheet.customProperties.set(this.name, givenText(value, 'A value'));
  }

  Delete(): void {
    this.sheet.customProperties.delete(this.name);
  }
}
