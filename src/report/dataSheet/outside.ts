import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { DATA_HEADER_ROW } from '../book/places';
import type { MatrixDrawing } from '../charts/matrixDrawing';
import { liveCell } from '../formula/cells';
import { inRow } from '../formula/reference';
import type { ColumnRef } from '../formula/reference';
import type { CellBlock, PlanCell } from '../plan';
import { FIRST_DATA_ROW } from './markCells';

const OUTSIDE_BEHIND = 10;

/** The numbers of the clients whom the axes do not reach, each in its client's row; "" for the others. */
export function outsideColumn({ names, places, order }: Pick<Book, 'names' | 'places' | 'order'>): ColumnRef {
  return {
    sheet: names.data,
    row: FIRST_DATA_ROW,
    column: places.marks + OUTSIDE_BEHIND,
    rows: order.length,
  };
}

/** Those cells in a live sheet, where an edit may bring a client out or in; elsewhere the sentence says it for good. */
export function outside(book: Book, drawing: MatrixDrawing): readonly CellBlock[] {
  if (!book.isLive) return [];
  const { column } = outsideColumn(book);
  const isOutside = new Set(drawing.outside);
  const rows = Array.from(book.order, (client, at): PlanCell[] => [
    liveCell(
      true,
      () => outsideFormula(book, drawing, FIRST_DATA_ROW + at),
      isOutside.has(client) ? at + 1 : null,
    ),
  ]);
  return [{ at: { row: DATA_HEADER_ROW, column }, cells: [['Outside the axes'], ...rows] }];
}

function outsideFormula({ places }: Book, { surface }: MatrixDrawing, row: number): string {
  const { rightAxis, upAxis } = surface;
  const cell = (id: 'effort' | 'worth' | 'placement' | 'number'): string => inRow(places.data(id), row);
  const isPlaced = `AND(${cell('placement')}>=1,${cell('placement')}<=${PLACEMENTS.filter(isInQuadrant).length})`;
  const beyond = (id: 'effort' | 'worth', { minimum, maximum }: typeof rightAxis): string =>
    `${cell(id)}<${minimum},${cell(id)}>${maximum}`;
  const isFar = `OR(${beyond('effort', rightAxis)},${beyond('worth', upAxis)})`;
  return `IF(${isPlaced},IF(${isFar},${cell('number')},""),"")`;
}
