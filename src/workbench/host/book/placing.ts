import type { Area, ChartPlace } from '../cells';
import type { Book } from './book';
import { standardColumnPoints, standardRowPoints } from './sheet';

/** Where an area lies on its sheet, in points. */
export function placeOf(book: Book, sheetId: string, area: Area): ChartPlace {
  if (book.home.placeOf) return book.home.placeOf(sheetId, area);
  const widths = book.sheet(sheetId).columnWidths;
  const across = (columns: number) => {
    let points = columns * standardColumnPoints;
    for (const [column, width] of widths) if (column < columns) points += width - standardColumnPoints;
    return points;
  };
  const left = across(area.column);
  return {
    left,
    top: area.row * standardRowPoints,
    width: across(area.column + area.columns) - left,
    height: area.rows * standardRowPoints,
  };
}
