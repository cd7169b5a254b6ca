import type { SheetPlan } from '../report/plan';

/** How many rows and columns of a sheet hold something, from A1 on. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a plan writes. */
export function sizeOf({ blocks, columnBlocks }: SheetPlan): SheetSize {
  const most = (ends: readonly number[]): number => ends.reduce((one, other) => Math.max(one, other), 1);
  return {
    rows: most([
      ...blocks.map(({ at, cells }) => at.row + cells.length),
      ...columnBlocks.map(({ at, rows }) => at.row + rows),
    ]),
    columns: most([
      ...blocks.map(({ at, cells }) => at.column + (cells[0]?.length ?? 0)),
      ...columnBlocks.map(({ at, columns }) => at.column + columns.length),
    ]),
  };
}

/** The size as it is kept with the sheet, and back; null for what is none. */
export function sizeText({ rows, columns }: SheetSize): string {
  return `${rows}x${columns}`;
}

export function sizeRead(text: string): SheetSize | null {
  const [, rows, columns] = /^(\d{1,7})x(\d{1,5})$/.exec(text) ?? [];
  return rows === undefined || columns === undefined
    ? null
    : { rows: Number(rows), columns: Number(columns) };
}

/** Whether cells are filled beyond a size. */
export function reachesBeyond(used: SheetSize, { rows, columns }: SheetSize): boolean {
  return used.rows > rows || used.columns > columns;
}
