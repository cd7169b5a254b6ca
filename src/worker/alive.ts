/**
 * A browser that is short of memory ends a worker without a word. What the worker has locked becomes free then, and who
 * waits for it knows.
 */
export const ALIVE = 'alive';

/** To be called in the worker: locks what is free again once the worker is no more. */
export function lockedWhileAlive(name: string, tell: (message: typeof ALIVE) => void): void {
  // Not every frame may lock; then only what the browser says itself is known.
  if (!('locks' in navigator)) return;
  navigator.locks
    .request(name, () => {
      tell(ALIVE);
      return new Promise<never>(() => undefined);
    })
    .catch(() => undefined);
}
