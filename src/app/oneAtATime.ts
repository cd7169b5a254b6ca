import { Stopped } from './stopped';

/** Runs what it is given unless the run before has not ended: then it refuses. */
export type Turn = <T>(run: () => Promise<T>) => Promise<T>;

/** One turn for the whole page: ribbon and panel must not build at the same time, nor one of them twice. */
export function oneAtATime(): Turn {
  let isRunning = false;
  return async (run) => {
    if (isRunning) throw new Stopped({ kind: 'alreadyBuilding' });
    isRunning = true;
    try {
      return await run();
    } finally {
      isRunning = false;
    }
  };
}
