import type { Progress, SourceTable, WantedColumn } from '../../app/ports';
import type { RawTable } from '../../intake/rawTable';
import { TableJoined } from '../../intake/tableJoined';
import type { RawBlock } from '../../intake/tableJoined';
import { BlockSize, blockSize } from './blockSize';
import { columnRuns } from './columnRuns';
import { inBlocks } from './inBlocks';
import { LongTasks } from './longTasks';
import { packedBlock, textTypes } from './packBlock';
import { readBlock } from './readBlock';
import { tableChanged } from './tableBody';
import type { BodyPlace } from './tableBody';

/** Reads the wanted columns, as many rows as the table has now; see `readBlocks`. */
export async function readColumns(
  source: SourceTable,
  wanted: readonly WantedColumn[],
  progress: Progress,
): Promise<RawTable> {
  const columns = wanted.map(({ index }) => ({ index, header: source.headers[index] ?? '' }));
  const table = new TableJoined(columns, source.rowCount);
  const place = await readBlocks(source, wanted, progress, (block) => {
    table.add(block);
  });
  return table.table(place);
}

/**
 * Reads the wanted columns and hands them on block by block, each packed, so that no block is kept here. The blocks are
 * as large as Excel lets through and as this machine handles without making its user wait. A table that changes
 * meanwhile is refused. The answer is where the table stands.
 */
async function readBlocks(
  source: SourceTable,
  wanted: readonly WantedColumn[],
  progress: Progress,
  hand: (block: RawBlock) => void,
): Promise<BodyPlace> {
  const runs = columnRuns(wanted);
  const typed = new Set<number>();
  const tasks = new LongTasks();
  let packing = 0;
  try {
    return await inBlocks(
      {
        size: new BlockSize(Math.min(source.rowCount, blockSize(wanted))),
        ask: (at, size) => readBlock(source, { runs, typed, at, size }),
        take: async (block) => {
          const types = await textTypes(source, block, runs, typed);
          const since = performance.now();
          const cells = packedBlock(block, runs, types);
          hand({ at: block.at, cells, hiddenRows: block.hidden.map((row) => block.at + row) });
          packing = performance.now() - since;
        },
        took: () => Math.max(packing, tasks.longest()),
        changed: () => tableChanged(source),
      },
      progress,
    );
  } finally {
    tasks.stop();
  }
}
