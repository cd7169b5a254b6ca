import type { ColumnBlock } from '../report/columnBlock';
import type { CellBlock, CellPosition, PlanCell } from '../report/plan';
import { cellBytes } from './cellBytes';
import { columnWriter } from './columnWriter';
import { excelValue } from './writeCells';
import type { ExcelValue } from './writeCells';

/**
 * Neighbouring rows of cells that are written as one range. `bytes` is about what they take in a request; the values are
 * made when asked for, so that of a long list only what is on its way is there as rows.
 */
export interface CellRows {
  readonly at: CellPosition;
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
  readonly values: () => ExcelValue[][];
  /** The same in two pieces; nothing for a single row. */
  readonly halves: () => readonly CellRows[];
}

/** A piece of a block stays well below what one request may carry. */
const PIECE_BYTES = 500_000;

/** Rows of a long list by which the size of all is told. */
const ROWS_WEIGHED = 1_000;

/** What the rows `from` up to `to` (without it) of a block take and hold. */
interface RowSource {
  readonly at: CellPosition;
  readonly columns: number;
  readonly bytes: (from: number, to: number) => number;
  readonly values: (from: number, to: number) => ExcelValue[][];
}

/** A block in pieces of whole rows. */
export function rowsOfBlock({ at, cells }: CellBlock): CellRows[] {
  const source: RowSource = {
    at,
    columns: cells[0]?.length ?? 0,
    bytes: (from, to) => cells.slice(from, to).reduce((sum, row) => sum + rowBytes(row), 0),
    values: (from, to) => cells.slice(from, to).map((row) => row.map(excelValue)),
  };
  return pieces(source, cells.length, source.bytes(0, cells.length) / cells.length);
}

/** A block of columns in pieces of whole rows. */
export function rowsOfColumns({ at, rows, columns }: ColumnBlock): CellRows[] {
  const writers = columns.map(columnWriter);
  const source: RowSource = {
    at,
    columns: columns.length,
    bytes: (from, to) => writers.reduce((sum, column) => sum + column.bytes(from, to), 2 * (to - from)),
    values: (from, to) => {
      const lines = Array.from({ length: to - from }, () => new Array<ExcelValue>(columns.length).fill(null));
      for (const [index, column] of writers.entries()) column.write(lines, index, from);
      return lines;
    },
  };
  const step = Math.ceil(rows / ROWS_WEIGHED);
  let weighed = 0;
  let bytes = 0;
  for (let row = 0; row < rows; row += step, weighed++) bytes += source.bytes(row, row + 1);
  return pieces(source, rows, bytes / weighed);
}

function pieces(source: RowSource, rows: number, bytesOfRow: number): CellRows[] {
  if (rows === 0 || source.columns === 0) return [];
  const step = Math.max(1, Math.floor(PIECE_BYTES / Math.max(1, bytesOfRow)));
  const cut: CellRows[] = [];
  for (let from = 0; from < rows; from += step) cut.push(piece(source, from, Math.min(rows, from + step)));
  return cut;
}

function piece(source: RowSource, from: number, to: number): CellRows {
  const { at, columns } = source;
  const middle = (from + to) >> 1;
  let bytes: number | undefined;
  return {
    at: { row: at.row + from, column: at.column },
    rows: to - from,
    columns,
    get bytes() {
      return (bytes ??= source.bytes(from, to));
    },
    values: () => source.values(from, to),
    halves: () => (to - from < 2 ? [] : [piece(source, from, middle), piece(source, middle, to)]),
  };
}

function rowBytes(row: readonly PlanCell[]): number {
  return row.reduce<number>((sum, cell) => sum + cellBytes(cell), 2);
}
