import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { move, OUTCOMES } from '../book/moves';
import { inRow } from '../formula/reference';
import type { ConditionalFormatPlan, FormatPlan, PlanCell } from '../plan';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { heightFormats, linesOfRow } from '../rowHeight';
import { area } from '../sheetCells';
import { INK } from '../sheetLook';
import {
  CONCERN_COLUMNS,
  CONCERN_WIDTHS,
  FIRST_CONCERN_COLUMN,
  NUMBER_COLUMN,
  numberFormatOf,
  PLACE_COLUMN,
  PROFIT_COLUMN,
  SEGMENT_COLUMN,
} from './concernColumns';
import { HEADER_ROW, WORKLIST_ANCHORS } from './worklistAnchors';

/** A pale red behind losses, light enough to read on in grey as well. */
const LOSS_FILL = '#FBEAE0';

/** How the list looks below its headers, and the alignment of these; each row has room whoever comes to stand in it. */
export function concernFormats(book: Book, cells: readonly (readonly PlanCell[])[]): FormatPlan[] {
  const rows = cells.length;
  if (rows === 0) return columnFormats(rows, book.money);
  const first = HEADER_ROW + 1;
  return [
    { area: area(first, 0, rows, NUMBER_COLUMN + 1), wrap: true },
    ...heightFormats(first, cells, CONCERN_WIDTHS, longestMove(book)),
    ...columnFormats(rows, book.money),
  ];
}

function columnFormats(rows: number, money: string): FormatPlan[] {
  const first = HEADER_ROW + 1;
  const centred = (column: number): FormatPlan => ({
    area: area(HEADER_ROW, column, 1 + rows, 1),
    align: 'center',
  });
  const each = CONCERN_COLUMNS.flatMap(({ look }, at): FormatPlan[] => {
    const column = FIRST_CONCERN_COLUMN + at;
    const numberFormat = numberFormatOf(look, money);
    const shown =
      numberFormat === '' ? [] : [{ area: area(first, column, Math.max(1, rows), 1), numberFormat }];
    if (look === 'text' || look === 'lines') return [];
    if (look === 'money') return [{ area: area(HEADER_ROW, column, 1 + rows, 1), align: 'right' }, ...shown];
    return [centred(column), ...shown];
  });
  return [
    ...each,
    centred(PLACE_COLUMN),
    centred(NUMBER_COLUMN),
    { area: area(first, NUMBER_COLUMN, Math.max(1, rows), 1), fontColor: INK.quiet },
  ];
}

/** A reason takes so many lines where segments have names of moderate length. */
const REASON_LINES = 3;

/** How many lines the longest text of the table of moves takes in the column of next moves, or a reason beside it. */
function longestMove(book: Book): number {
  const column = FIRST_CONCERN_COLUMN + CONCERN_COLUMNS.findIndex(({ of }) => of === 'nextMove');
  const moves = QUADRANTS.flatMap((quadrant) => OUTCOMES.map((outcome) => move(book, quadrant, outcome)));
  const points = moves.map(() => CONCERN_WIDTHS[column] ?? Infinity);
  return Math.max(REASON_LINES, linesOfRow(moves, points));
}

/** Losses stand on a pale ground; segments have the colour that the chart gives them. */
export function concernLooks(rows: number): ConditionalFormatPlan[] {
  const first = HEADER_ROW + 1;
  const segment = inRow({ column: SEGMENT_COLUMN }, first);
  const profit = inRow({ column: PROFIT_COLUMN }, first);
  return [
    {
      area: area(first, PLACE_COLUMN, rows, PROFIT_COLUMN + 1),
      formula: `=AND(ISNUMBER(${profit}),ROUND(N(${profit}),4)<0)`,
      fill: LOSS_FILL,
    },
    ...QUADRANTS.map((quadrant, at) => ({
      area: area(first, SEGMENT_COLUMN, rows, 1),
      formula: `=AND(${segment}<>"",${segment}=$B$${WORKLIST_ANCHORS.firstMove.row + at + 1})`,
      fontColor: QUADRANT_STYLES[quadrant].textColor,
      bold: true,
    })),
  ];
}
