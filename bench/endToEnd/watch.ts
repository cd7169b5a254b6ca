import type { CDPSession, Frame } from 'playwright-core';

/** What a page's main thread went through while something was done. */
export interface Watched {
  readonly seconds: number;
  /** The longest task of the pane's own, and of all on the page, the host's part of Excel among them: milliseconds. */
  readonly longestOwnMs: number;
  readonly longestMs: number;
  /** The most that the page's heap held, host and pane together: megabytes. */
  readonly peakMB: number;
}

interface LongTask {
  readonly name: string;
  readonly ms: number;
}

declare global {
  interface Window {
    /** Tasks of more than 50 ms since they were last asked for. */
    longTasks: LongTask[];
  }
}

/** To be run in every frame before anything else: keeps its long tasks, and what tsx leaves in functions handed over. */
export const WATCHING = `globalThis.__name = (named) => named;
globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) longTasks.push({ name, ms: duration });
}).observe({ type: 'longtask', buffered: true });`;

/** How often the heap is looked at, in milliseconds. */
const LOOK = 250;

/** Does something and watches the pane meanwhile. */
export async function watched(pane: Frame, cdp: CDPSession, work: () => Promise<void>): Promise<Watched> {
  await pane.evaluate(() => {
    window.longTasks.length = 0;
  });
  await cdp.send('HeapProfiler.collectGarbage');
  const seen = { peak: 0 };
  const look = async (): Promise<void> => {
    seen.peak = Math.max(seen.peak, (await cdp.send('Runtime.getHeapUsage')).usedSize);
  };
  const looking = setInterval(() => void look(), LOOK);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(looking);
  await look();
  // Entries of the last tasks are told a moment after them.
  await pane.waitForTimeout(500);
  const tasks = await pane.evaluate(() => window.longTasks);
  const longest = (which: (task: LongTask) => boolean): number =>
    Math.max(0, ...tasks.filter(which).map(({ ms }) => ms));
  return {
    seconds,
    longestOwnMs: longest(({ name }) => name === 'self'),
    longestMs: longest(() => true),
    peakMB: seen.peak / 1e6,
  };
}
