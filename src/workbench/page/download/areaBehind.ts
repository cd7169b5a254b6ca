import type { Book } from '../../host/book/book';
import { placeOf } from '../../host/book/placing';
import type { Area, ChartPlace } from '../../host/cells';

/** Half a point: edges of cells and of what was laid on them differ by what pixels round. */
const tolerance = 0.5;

/** The cells that a frame over a sheet covers, rounded to whole ones. */
export function areaBehind(book: Book, sheetId: string, place: ChartPlace): Area {
  const column = cellAt((at) => end(book, sheetId, 0, at, 'x'), place.left + tolerance);
  const row = cellAt((at) => end(book, sheetId, at, 0, 'y'), place.top + tolerance);
  const right = cellAt((at) => end(book, sheetId, 0, at, 'x'), place.left + place.width - tolerance);
  const bottom = cellAt((at) => end(book, sheetId, at, 0, 'y'), place.top + place.height - tolerance);
  return { row, column, rows: Math.max(1, bottom - row + 1), columns: Math.max(1, right - column + 1) };
}

/** The first row or column that ends beyond a position. */
function cellAt(endOf: (at: number) => number, position: number): number {
  let at = 0;
  while (endOf(at) <= position) at++;
  return at;
}

function end(book: Book, sheetId: string, row: number, column: number, way: 'x' | 'y'): number {
  const { left, top, width, height } = placeOf(book, sheetId, { row, column, rows: 1, columns: 1 });
  return way === 'x' ? left + width : top + height;
}
