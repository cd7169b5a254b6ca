/** What fires at the add-in: [category, type, target, JSON, id, isRemoteOverride], as richApiMessage carries it. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const objectEvents = 65_536;

/** Which events the add-in asked for, and their way to it. */
export class Events {
  private readonly registered = new Map<string, number>();
  private readonly send: (entry: EventEntry) => void;

  constructor(send: (entry: EventEntry) => void) {
    this.send = send;
  }

  register(type: number, target: string): void {
    this.registered.set(key(type, target), (this.registered.get(key(type, target)) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    this.registered.set(key(type, target), Math.max(0, (this.registered.get(key(type, target)) ?? 0) - 1));
  }

  /** The library drops what a new page of the add-in has not asked for itself. */
  forget(): void {
    this.registered.clear();
  }

  /** Fires at those who asked for the event of any of these targets. */
  raise(type: number, targets: readonly string[], what: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (!this.registered.get(key(type, target))) continue;
      this.send([objectEvents, type, target, JSON.stringify(what), 0, false]);
    }
  }
}

function key(type: number, target: string): string {
  return `${type} ${target}`;
}
