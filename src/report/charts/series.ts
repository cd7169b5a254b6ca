import type { ColumnRef } from '../formula/reference';
import type { CellArea, SeriesPlan } from '../plan';
import { area } from '../sheetCells';

/** A series of neither markers nor lines nor labels, which the legend does not name. */
export function bareSeries(name: string, x: ColumnRef, y: ColumnRef): SeriesPlan {
  return { name, x: cells(x), y: cells(y), marker: null, line: null, labels: [], inLegend: false };
}

function cells({ row, column, rows }: ColumnRef): CellArea {
  return area(row, column, rows, 1);
}
