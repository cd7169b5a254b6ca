import { invalidArgument, notModelled } from './errors';
import { apiName, HostObject, wireName } from './hostObject';

/**
 * An object that is nothing but looks (a font, a line, a legend): what is set is kept in the record and given back.
 * It has exactly the record's properties; a record within the record is an object within the object.
 */
export class RecordObject extends HostObject {
  readonly className: string;
  /** May refuse by throwing. */
  protected readonly beforeWrite: () => void;
  private readonly record: Record<string, unknown>;

  constructor(className: string, record: object, beforeWrite: () => void = () => undefined) {
    super();
    this.className = className;
    this.record = record as Record<string, unknown>;
    this.beforeWrite = beforeWrite;
  }

  override has(name: string): boolean {
    return apiName(name) in this.record;
  }

  override read(name: string): unknown {
    const key = this.keyOf(name);
    const value = this.record[key];
    return isRecord(value) ? new RecordObject(`${this.className}.${key}`, value, this.beforeWrite) : value;
  }

  override write(name: string, value: unknown): void {
    const key = this.keyOf(name);
    const old = this.record[key];
    if (isRecord(old)) throw notModelled(this.className, `${key} (as a whole)`);
    const isOfKind = old === null || (value !== null && typeof value === typeof old);
    if (!isOfKind) throw invalidArgument(`${this.className}.${key} cannot be ${JSON.stringify(value)}.`);
    this.beforeWrite();
    this.record[key] = value;
  }

  override readableNames(): string[] {
    return Object.keys(this.record).map(wireName);
  }

  private keyOf(name: string): string {
    const key = apiName(name);
    if (!Object.hasOwn(this.record, key)) throw notModelled(this.className, key);
    return key;
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
