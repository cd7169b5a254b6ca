/** Rows read below the first to guess from and to show. */
const PREVIEW_ROWS = 9;

/** An area of cells with its first rows, as read. Rows and columns count from 0. */
export interface Region {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows of the area, and what stands below it where it has fewer. */
  readonly firstRows: readonly (readonly unknown[])[];
}

/** Asks for all that a region tells; the answer is to be called after the sync. `sheet` must be loaded too. */
export function askRegion(range: Excel.Range, sheet: Excel.Worksheet): () => Region {
  range.load('address,rowIndex,columnIndex,rowCount,columnCount');
  const top = range.getRow(0).getResizedRange(PREVIEW_ROWS, 0).load('values');
  return () => {
    const { address, rowIndex, columnIndex, rowCount, columnCount } = range;
    const firstRows = top.values as unknown[][];
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      address,
      rowIndex,
      columnIndex,
      rowCount,
      columnCount,
      firstRows,
    };
  };
}
