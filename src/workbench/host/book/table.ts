/** An Excel table; where it lies now is asked of the cells' home. */
export interface Table {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** Then the last row of its area is the totals row. */
  showTotals: boolean;
  readonly looks: TableLooks;
}

interface TableLooks {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export function newTable(id: string, sheetId: string, name: string): Table {
  return {
    id,
    sheetId,
    name,
    showTotals: false,
    looks: {
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
  };
}
