import { parseArgs } from 'node:util';
import type { Frame } from 'playwright-core';
import { launchBrowser } from './browser';
import { buildWorkbench } from './build';
import { openLargePanel, percentile } from './largePanel';
import { serve } from './serve';

/** How many clients are dragged over, and for how many frames. */
const CLIENTS = 5_000;
const FRAMES = 120;

/** What one frame of the page took, in milliseconds. */
interface FrameTimes {
  readonly work: number[];
  readonly empty: number[];
}

/** What the compiler of this script leaves in functions that are sent to a page. */
const COMPILERS_NAME = 'globalThis.__name = (named) => named';

/**
 * Drags the effort cut to and fro, one move a frame, and takes the time from the beginning of the frame until everything
 * is drawn and laid out; then the same without a move.
 */
function dragTimes(pane: Frame, frames: number): Promise<FrameTimes> {
  return pane.evaluate(async (count) => {
    const handle = document.querySelector('.cut-handle.right');
    const chart = document.querySelector('matrix-chart');
    if (!handle || !chart) throw new Error('There is no cut to drag.');
    const { left, top, width } = chart.getBoundingClientRect();
    // A pointer that a script makes up cannot be captured.
    handle.setPointerCapture = () => undefined;
    const send = (type: string, x: number): void => {
      const at = { pointerId: 1, clientX: left + x, clientY: top + 20, bubbles: true };
      handle.dispatchEvent(new PointerEvent(type, at));
    };
    // Frames are answered in the order in which they were asked for: the chart's own comes between these two.
    const frame = async (move: () => void): Promise<number> => {
      const begun = performance.now();
      let start = 0;
      requestAnimationFrame(() => {
        start = performance.now();
      });
      move();
      const moved = performance.now() - begun;
      return new Promise((done) => {
        requestAnimationFrame(() => {
          document.body.getBoundingClientRect();
          done(moved + performance.now() - start);
        });
      });
    };
    const times: FrameTimes = { work: [], empty: [] };
    send('pointerdown', width / 2);
    for (let at = 0; at < count; at++) {
      const x = 60 + (width - 90) * (0.5 + 0.5 * Math.sin(at / 7));
      times.work.push(
        await frame(() => {
          send('pointermove', x);
        }),
      );
      times.empty.push(await frame(() => undefined));
    }
    send('lostpointercapture', width / 2);
    return times;
  }, frames);
}

const { values } = parseArgs({ options: { site: { type: 'string' } } });
const site = values.site ? null : await serve({ folder: await buildWorkbench(), port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.goto(`${values.site ?? site?.address ?? ''}/memory.html`);
  const pane = await openLargePanel(page, CLIENTS);
  await pane.evaluate(COMPILERS_NAME);
  const { work, empty } = await dragTimes(pane, FRAMES);
  const told = (part: number): string =>
    `${percentile(work, part).toFixed(2)} ms (an empty frame ${percentile(empty, part).toFixed(2)} ms)`;
  console.log(`Dragging a cut over ${CLIENTS} clients, ${FRAMES} frames, script, style and layout of each:`);
  console.log(`median ${told(0.5)}, ratio ${(percentile(work, 0.5) / percentile(empty, 0.5)).toFixed(1)}`);
  console.log(`95 of 100 within ${told(0.95)}`);
} finally {
  await browser.close();
  await site?.close();
}
