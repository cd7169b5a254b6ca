import { itemNotFound } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { givenText } from './given';

/** Values that travel with the workbook, by key. */
export class SettingsObject extends HostObject {
  readonly className = 'SettingCollection';
  private readonly settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>) {
    super();
    this.settings = settings;
  }

  override items(): readonly HostObject[] {
    return [...this.settings.keys()].map((key) => new SettingObject(this.settings, key));
  }

  override item(key: unknown): HostObject {
    return this.GetItem(key);
  }

  Add(key: unknown, value: unknown): HostObject {
    const name = givenText(key, 'A key');
    this.settings.set(name, value);
    return new SettingObject(this.settings, name);
  }

  GetCount(): number {
    return this.settings.size;
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`the setting ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const name = givenText(key, 'A key');
    return this.settings.has(name) ? new SettingObject(this.settings, name) : null;
  }
}

class SettingObject extends HostObject {
  readonly className = 'Setting';
  private readonly settings: Map<string, unknown>;
  private readonly name: string;

  constructor(settings: Map<string, unknown>, name: string) {
    super();
    this.settings = settings;
    this.name = name;
  }

  get Key(): string {
    return this.name;
  }

  get Value(): unknown {
    return this.settings.get(this.name);
  }

  set Value(value: unknown) {
    this.settings.set(this.name, value);
  }

  Delete(): void {
    this.settings.delete(this.name);
  }
}
