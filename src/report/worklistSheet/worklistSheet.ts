import { wording } from '../book/book';
import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import { area, blockAt } from '../sheetCells';
import { INK } from '../sheetLook';
import type { SheetPlan } from '../plan';
import { CONCERN_WIDTHS, FIRST_CONCERN_COLUMN, NUMBER_COLUMN } from './concernColumns';
import { concernList } from './concernList';
import { movesTable } from './movesTable';
import { HEADER_ROW } from './worklistAnchors';

const TITLE = 'Title';

/** Whom to see to first: Underperformers and loss-makers by loss, and what to do in each segment. */
export function worklistSheet(book: Book): SheetPlan {
  const moves = movesTable(book);
  const list = concernList(book);
  return sheetPlan(book, 'worklist', {
    blocks: [
      blockAt(
        0,
        [
          [wording(book, `worklist!${TITLE}`, SHEETS.worklist)],
          [
            'Who costs more than the others, what to do about it, and who sees to it. Notes, owners and dates are written in the table of clients.',
          ],
        ],
        0,
      ),
      ...moves.blocks,
      ...list.blocks,
    ],
    formats: [
      { area: area(0, 0, 1, 1), bold: true, fontSize: 20, fontColor: INK.heading },
      { area: area(1, 0, 1, 1), fontColor: INK.quiet },
      { area: area(2, 0, 1, 1), bold: true, fontColor: INK.warning },
      ...moves.formats,
      ...list.formats,
    ],
    columnWidths: CONCERN_WIDTHS.map((points, column) => ({ column, columns: 1, points })),
    names: [{ name: TITLE, area: area(0, 0, 1, 1), usual: SHEETS.worklist }, ...moves.names],
    conditionalFormats: list.conditionalFormats,
    frozen: { rows: 0, columns: FIRST_CONCERN_COLUMN + 1 },
    print: {
      orientation: 'landscape',
      area: area(0, 0, HEADER_ROW + 1 + list.printed, NUMBER_COLUMN),
      pagesTall: null,
      repeated: { from: HEADER_ROW, rows: 1 },
    },
  });
}
