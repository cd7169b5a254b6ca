import { ExcelError, notModelled } from './errors';

/**
 * One object of Excel's API. A subclass reads like the API itself: its getters, setters and methods carry the names
 * used on the wire, which are the API's names with a capital first letter. What a subclass does not have, fails.
 */
export abstract class HostObject {
  abstract readonly className: string;

  /** What the library needs to find this object again in a later request: `Id` or `_ReferenceId`. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** The members of a collection; undefined for anything else. */
  items(): readonly HostObject[] | undefined {
    return undefined;
  }

  /** `collection.getItem(key)`. */
  item(key: unknown): HostObject {
    throw notModelled(this.className, `getItem(${String(key)})`);
  }

  has(name: string): boolean {
    return this.member(name)?.get !== undefined;
  }

  read(name: string): unknown {
    const member = this.member(name);
    if (!member?.get) throw notModelled(this.className, apiName(name));
    return member.get.call(this);
  }

  write(name: string, value: unknown): void {
    const member = this.member(name);
    if (!member || typeof member.value === 'function') throw notModelled(this.className, apiName(name));
    if (!member.set)
      throw new ExcelError('InvalidOperation', `${this.className}.${apiName(name)} is read-only.`);
    member.set.call(this, value);
  }

  call(name: string, given: readonly unknown[]): unknown {
    const method: unknown = this.member(name)?.value;
    if (typeof method !== 'function') throw notModelled(this.className, `${apiName(name)}()`);
    return (method as (...args: unknown[]) => unknown).apply(this, [...given]);
  }

  /** Names of every property that can be read, for a load without names. */
  readableNames(): string[] {
    const names: string[] = [];
    for (const prototype of this.prototypes())
      for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
        if (isWireName(name) && member.get && !names.includes(name)) names.push(name);
    return names;
  }

  private member(name: string): PropertyDescriptor | undefined {
    if (!isWireName(name)) return undefined;
    for (const prototype of this.prototypes()) {
      const found = Object.getOwnPropertyDescriptor(prototype, name);
      if (found) return found;
    }
    return undefined;
  }

  private *prototypes(): Generator<object> {
    let prototype = Object.getPrototypeOf(this) as object;
    while (prototype !== HostObject.prototype) {
      yield prototype;
      prototype = Object.getPrototypeOf(prototype) as object;
    }
  }
}

/** Keeps the host's own members (camelCase) out of reach of a request. */
function isWireName(name: string): boolean {
  return /^_?[A-Z]/.test(name);
}

export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
