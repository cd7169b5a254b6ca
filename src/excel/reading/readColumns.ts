import type { Progress, RowsAhead, SourceTable, WantedColumn } from '../../app/ports';
import { CellPacker } from '../../intake/cellPacker';
import { NO_CELLS } from '../../intake/packedCells';
import type { RawTable } from '../../intake/rawTable';
import { BlockSize, blockSize } from './blockSize';
import { columnRuns } from './columnRuns';
import { inBlocks } from './inBlocks';
import type { Blocks } from './inBlocks';
import { LongTasks } from './longTasks';
import { packBlock, textTypes } from './packBlock';
import { readBlock } from './readBlock';
import type { BlockRead } from './readBlock';
import { tableChanged } from './tableBody';

/**
 * Reads the wanted columns, as many rows as the table has now, and packs them block by block, so that no block is kept.
 * The blocks are as large as Excel lets through and as this machine handles without making its user wait. A table that
 * changes meanwhile is refused. `ahead` gets the rows of each block as soon as they are packed.
 */
export async function readColumns(
  source: SourceTable,
  wanted: readonly WantedColumn[],
  progress: Progress,
  ahead?: RowsAhead,
): Promise<RawTable> {
  const runs = columnRuns(wanted);
  const packers = wanted.map(() => new CellPacker(source.rowCount));
  const hiddenRows: number[] = [];
  const typed = new Set<number>();
  const tasks = new LongTasks();
  let packing = 0;
  const blocks: Blocks<BlockRead> = {
    size: new BlockSize(Math.min(source.rowCount, blockSize(wanted))),
    ask: (at, size) => readBlock(source, { runs, typed, at, size }),
    take: async (block) => {
      const types = await textTypes(source, block, runs, typed);
      const since = performance.now();
      packBlock(block, runs, types, packers);
      for (const row of block.hidden) hiddenRows.push(block.at + row);
      ahead?.take({ rows: block.rows, columns: packers.map((packer) => packer.added()) });
      packing = performance.now() - since;
    },
    took: () => Math.max(packing, tasks.longest()),
    changed: () => tableChanged(source),
  };
  try {
    const { firstRow, firstColumn } = await inBlocks(blocks, progress);
    const columns = wanted.map(({ index }, at) => ({
      index,
      header: source.headers[index] ?? '',
      cells: packers[at]?.packed() ?? NO_CELLS,
    }));
    return { firstRow, firstColumn, columns, hiddenRows };
  } finally {
    tasks.stop();
  }
}
