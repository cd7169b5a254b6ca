/** Tells how long tasks of this page kept its user waiting, where the browser tells; those of other pages do not count. */
export class LongTasks {
  #longest = 0;
  readonly #observer: PerformanceObserver | null;

  constructor() {
    this.#observer = PerformanceObserver.supportedEntryTypes.includes('longtask')
      ? new PerformanceObserver((list) => {
          this.#see(list.getEntries());
        })
      : null;
    this.#observer?.observe({ type: 'longtask' });
  }

  /** Milliseconds of the longest since this was asked last; 0 where none took long. */
  longest(): number {
    this.#see(this.#observer?.takeRecords() ?? []);
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  #see(tasks: readonly PerformanceEntry[]): void {
    for (const { name, duration } of tasks)
      if (name === 'self') this.#longest = Math.max(this.#longest, duration);
  }
}
