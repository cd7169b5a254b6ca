import type {} from '../../src/workbench/memory';
import { launchBrowser } from '../../tools/browser';
import { buildWorkbench } from '../../tools/build';
import { serve } from '../../tools/serve';
import { median } from '../harness/rounds';

const ROUNDS = 5;

/** How long all calls of each function take in the workbench, asked at once, in milliseconds: the median. */
export async function scalarsInThePage(
  calls: ReadonlyMap<string, readonly unknown[][][][]>,
): Promise<ReadonlyMap<string, number>> {
  const site = await serve({ folder: await buildWorkbench(), port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site.address}/memory.html`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.host.paneReady);
    const found = new Map<string, number>();
    for (const [id, given] of calls) {
      const cells = given.map((args) => args.map((matrix) => matrix[0]?.[0] as number));
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        times.push(
          await page.evaluate(
            async ([name, all]) => {
              const control = window.workbench;
              const start = performance.now();
              await Promise.all(all.map(async (args) => control?.callFunction(name, args)));
              return performance.now() - start;
            },
            [id, cells] as const,
          ),
        );
      }
      found.set(id, median(times));
    }
    return found;
  } finally {
    await browser.close();
    await site.close();
  }
}
