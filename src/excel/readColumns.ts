import type { Progress, SourceTable, WantedColumn } from '../app/ports';
import { Stopped, stopIfCancelled } from '../app/stopped';
import { CellsJoined } from '../intake/cellsJoined';
import { NO_CELLS } from '../intake/packedCells';
import type { RawTable } from '../intake/rawTable';
import { blockSize } from './blockSize';
import { isTooLarge } from './excelProblem';
import { readBlock } from './readBlock';
import type { BlockRead } from './readBlock';

/**
 * Reads the wanted columns, as many rows as the table has now, in blocks that Excel lets through: halved when one is
 * refused and continued from the row that failed. A table that changes between two blocks is refused.
 */
export async function readColumns(
  source: SourceTable,
  wanted: readonly WantedColumn[],
  progress: Progress,
): Promise<RawTable> {
  const columns = wanted.map(() => new CellsJoined(source.rowCount));
  const hidden: number[] = [];
  let size = Math.max(1, Math.min(source.rowCount, blockSize(wanted)));
  let first: BlockRead | null = null;
  let at = 0;
  for (;;) {
    stopIfCancelled(progress);
    const block = await blockOrNull(source, wanted, at, size);
    if (block) {
      first ??= block;
      if (!isSamePlace(first, block)) throw new Stopped({ kind: 'tableChanged', table: source.name });
      block.cells.forEach((cells, column) => columns[column]?.add(cells));
      for (const row of block.hidden) hidden.push(at + row);
      at = Math.min(at + size, block.rowCount);
      progress.report('reading', at, block.rowCount);
      if (at === block.rowCount) return { ...rawTable(source, first, wanted, columns), hiddenRows: hidden };
    } else {
      size = Math.ceil(size / 2);
    }
  }
}

/** null where the block was too large; a single row that is too large is Excel's refusal. */
async function blockOrNull(
  source: SourceTable,
  wanted: readonly WantedColumn[],
  at: number,
  size: number,
): Promise<BlockRead | null> {
  try {
    return await readBlock(source, wanted, at, size);
  } catch (error) {
    if (size > 1 && isTooLarge(error)) return null;
    throw error;
  }
}

function isSamePlace(one: BlockRead, other: BlockRead): boolean {
  return (
    one.rowCount === other.rowCount &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn
  );
}

function rawTable(
  source: SourceTable,
  place: BlockRead,
  wanted: readonly WantedColumn[],
  columns: readonly CellsJoined[],
): RawTable {
  return {
    firstRow: place.firstRow,
    firstColumn: place.firstColumn,
    columns: wanted.map(({ index }, column) => ({
      index,
      header: source.headers[index] ?? '',
      cells: columns[column]?.joined() ?? NO_CELLS,
    })),
  };
}
