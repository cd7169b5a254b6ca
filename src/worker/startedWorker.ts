import { ALIVE } from './alive';
import type { RunningWorker } from './workerSums';

/** Starts the worker that does the sums of long tables. */
export function startedWorker(): RunningWorker {
  const name = `client-matrix-sums-${crypto.randomUUID()}`;
  const worker = new Worker(/* webpackChunkName: "sums" */ new URL('./sumsWorker.ts', import.meta.url), {
    name,
  });
  let isLoaded = false;
  const died = new Promise<{ wasLoaded: boolean }>((resolve) => {
    const tell = (): void => {
      resolve({ wasLoaded: isLoaded });
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      tell();
    });
    worker.addEventListener('messageerror', tell);
    worker.addEventListener('message', ({ data }) => {
      isLoaded = true;
      if (data === ALIVE) void navigator.locks.request(name, tell);
    });
  });
  return {
    line: worker,
    died,
    end: () => {
      worker.terminate();
    },
  };
}
