import type {} from '../../src/workbench/memory';
import type { Page } from 'playwright-core';

/** Cells of the table that one range held; rows and columns count from 0, from the first below the header. */
interface AreaRead {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

declare global {
  interface Window {
    /** The areas of each request that read cells of the table. */
    blocksRead?: AreaRead[][];
  }
}

/** From now on the workbench keeps which cells of the table the add-in asks for. */
export async function keepBlocks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const requests = window.workbench?.host.requests;
    if (!requests) throw new Error('The page has no workbench.');
    const kept: AreaRead[][] = [];
    window.blocksRead = kept;
    const take = requests.take.bind(requests);
    requests.take = (batch, flags, body) => {
      const path = (id: number | undefined) => batch.ObjectPaths[String(id)];
      const areas = batch.Actions.flatMap(({ QueryInfo, ObjectPathId }): AreaRead[] => {
        const range = path(ObjectPathId);
        const corner = path(range?.ParentObjectPathId);
        if (!QueryInfo?.Select?.includes('values') || range?.Name !== 'GetResizedRange') return [];
        const [row, column] = (corner?.ArgumentInfo?.Arguments ?? []) as number[];
        const [rows, columns] = (range.ArgumentInfo?.Arguments ?? []) as number[];
        return [{ row: row ?? 0, column: column ?? 0, rows: (rows ?? 0) + 1, columns: (columns ?? 0) + 1 }];
      });
      if (areas.length > 0) kept.push(areas);
      return take(batch, flags, body);
    };
  });
}

/** What was kept so far; empty lists of requests would be a fault of the watching. */
export async function blocksRead(page: Page): Promise<AreaRead[][]> {
  const blocks = await page.evaluate(() => window.blocksRead ?? []);
  if (blocks.length === 0) throw new Error('No request of the build was seen to read the table.');
  return blocks;
}
