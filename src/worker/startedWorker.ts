import { ALIVE } from './alive';
import type { RunningWorker } from './workerSums';

/** A worker that has said nothing for so long (milliseconds) never will: it ended before it could lock anything. */
const PATIENCE = 60_000;

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
    setTimeout(() => {
      if (!isLoaded) tell();
    }, PATIENCE);
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
