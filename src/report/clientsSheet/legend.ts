import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { cellText } from '../formula/reference';
import { columnLetters } from '../../core/problem';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { area } from '../sheetCells';
import { INK } from '../sheetLook';
import type { CellArea, CellBlock, FormatPlan } from '../plan';

/** The row of the segments' names above the table, from 0, and the column of the first. */
const LEGEND_ROW = 3;
const FIRST_COLUMN = 2;

/** What drop-downs and colours of this sheet read: neither may name a cell of another. */
export const LEGEND_AREA: CellArea = area(LEGEND_ROW, FIRST_COLUMN, 1, QUADRANTS.length);

/** A segment's name in formulas of this sheet: $C$4. */
export function legendCell(quadrant: Quadrant): string {
  return `$${columnLetters(FIRST_COLUMN + QUADRANTS.indexOf(quadrant))}$${LEGEND_ROW + 1}`;
}

/** The names of the segments in their colours, as the matrix sheet says them. */
export function legend(book: Book): {
  readonly blocks: readonly CellBlock[];
  readonly formats: FormatPlan[];
} {
  const labels = segmentLabels(book);
  const names = QUADRANTS.map((quadrant) =>
    liveCell(book.isLive, () => `${cellText(book.places.label(quadrant))}&""`, labels[quadrant]),
  );
  return {
    blocks: [{ at: { row: LEGEND_ROW, column: FIRST_COLUMN - 1 }, cells: [['Segments', ...names]] }],
    formats: [
      { area: area(LEGEND_ROW, FIRST_COLUMN - 1, 1, 1), align: 'right', fontColor: INK.quiet },
      ...QUADRANTS.map((quadrant, index) => ({
        area: area(LEGEND_ROW, FIRST_COLUMN + index, 1, 1),
        bold: true,
        align: 'center' as const,
        fontColor: QUADRANT_STYLES[quadrant].textColor,
        fill: INK.band,
      })),
    ],
  };
}
