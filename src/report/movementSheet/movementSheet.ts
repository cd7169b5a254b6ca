import { wording } from '../book/book';
import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import { area, blockAt } from '../sheetCells';
import { INK } from '../sheetLook';
import type { SheetPlan } from '../plan';
import { movesByCuts, ownMoves } from './fromToTables';
import { HEADER_OF_LIST, movedList, MOVEMENT_WIDTHS } from './movedList';

const TITLE = 'Title';
const FIRST_SECTION = 4;

/** Who went from which segment to which since the period before; a bare title where that period is not known. */
export function movementSheet(book: Book): SheetPlan {
  const { movement } = book.input.systems;
  const title = blockAt(
    0,
    [
      [wording(book, `movement!${TITLE}`, SHEETS.movement)],
      ['Since the period before. Counts, profits and moves are as of the build.'],
    ],
    0,
  );
  if (!movement) return sheetPlan(book, 'movement', { blocks: [title] });
  const own = ownMoves(FIRST_SECTION, book, movement);
  const cuts = movesByCuts(FIRST_SECTION + own.rows, book, movement);
  const listRow = FIRST_SECTION + own.rows + cuts.rows;
  const list = movedList(listRow, book, movement);
  const sections = [own, cuts, list];
  return sheetPlan(book, 'movement', {
    blocks: [title, ...sections.flatMap(({ blocks }) => blocks)],
    formats: [
      { area: area(0, 0, 1, 1), bold: true, fontSize: 20, fontColor: INK.heading },
      { area: area(1, 0, 1, 1), fontColor: INK.quiet },
      { area: area(2, 0, 1, 1), bold: true, fontColor: INK.warning },
      ...sections.flatMap(({ formats }) => formats),
    ],
    columnWidths: MOVEMENT_WIDTHS.map((points, column) => ({ column, columns: 1, points })),
    names: [{ name: TITLE, area: area(0, 0, 1, 1), usual: SHEETS.movement }],
    print: {
      orientation: 'landscape',
      area: area(0, 0, listRow + list.rows, MOVEMENT_WIDTHS.length),
      pagesTall: null,
      repeated: { from: listRow + HEADER_OF_LIST, rows: 1 },
    },
  });
}
