/** Something that happens, and whoever wants to know. */
export class Signal<T> {
  private readonly listeners = new Set<(what: T) => void>();

  /** Returns what ends the listening. */
  listen(listener: (what: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(what: T): void {
    for (const listener of [...this.listeners]) listener(what);
  }
}
