import type { Book } from '../book/book';
import { numbersIn } from '../book/buildOrder';
import { concerns } from '../book/concerns';
import { LIST_HEADERS } from '../book/listColumns';
import { liveCell, quoted } from '../formula/cells';
import { cellText, columnText, inRow } from '../formula/reference';
import type { CellBlock, ConditionalFormatPlan, FormatPlan, PlanCell } from '../plan';
import { area, blockAt } from '../sheetCells';
import { headerFormat, headingFormat, INK } from '../sheetLook';
import { countText, wholeText } from '../wording';
import {
  CONCERN_COLUMNS,
  FIRST_CONCERN_COLUMN,
  NUMBER_COLUMN,
  PLACE_COLUMN,
  PROFIT_COLUMN,
} from './concernColumns';
import { concernFormats, concernLooks } from './concernFormats';
import { concernFigures } from './concernFigures';
import { HEADER_ROW, HEADING_ROW } from './worklistAnchors';
import { concernSentence, lossCell } from './concernSentence';

/** A list of values has so many rows at most; who else needs attention stands in the clients' table. */
const MOST_VALUES = 1000;

/** A live list has at least so many rows to spare for clients who come to need attention when cuts or costs change. */
const LEAST_ROOM = 20;

/** What the list puts on the sheet; `printed` counts the rows of clients at the build: rows to spare would print empty. */
interface ConcernList {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly printed: number;
}

/**
 * Underperformers and whoever loses money, the largest loss first. In a live sheet each row finds the client of its place,
 * and some rows are left empty for clients to come.
 */
export function concernList(book: Book): ConcernList {
  const clients = concerns(book);
  const rows = rowsOf(book, clients.length);
  const loss = { row: HEADING_ROW + 3, column: PROFIT_COLUMN, sheet: book.names.worklist };
  const rowMaker = book.isLive ? liveRows(book, clients) : valueRows(book, clients);
  const cells = Array.from({ length: rows }, (_, place) => rowMaker(place));
  return {
    blocks: [
      blockAt(HEADING_ROW, [['Who needs attention']], 0),
      blockAt(HEADING_ROW + 1, [[concernSentence(book, clients, cellText(loss))]], 0),
      blockAt(HEADING_ROW + 2, [[roomCell(book, clients.length, rows)]], 0),
      blockAt(HEADING_ROW + 3, [['Losses together', lossCell(book)]], FIRST_CONCERN_COLUMN),
      blockAt(HEADER_ROW, [headers()], 0),
      ...(rows > 0 ? [blockAt(HEADER_ROW + 1, cells, 0)] : []),
    ],
    formats: [
      headingFormat(HEADING_ROW, 0),
      { area: area(HEADING_ROW + 1, 0, 1, 1), bold: true },
      { area: area(HEADING_ROW + 2, 0, 1, 1), italic: true, fontColor: INK.quiet },
      { area: area(HEADING_ROW + 3, PROFIT_COLUMN, 1, 1), numberFormat: book.money, bold: true },
      headerFormat(HEADER_ROW, 0, NUMBER_COLUMN + 1),
      ...concernFormats(book, cells),
    ],
    conditionalFormats: rows > 0 ? concernLooks(rows) : [],
    printed: Math.min(rows, clients.length),
  };
}

/** A list of values holds who is there at the build, a live one half as many again; never more than there are clients. */
function rowsOf({ isLive, order }: Book, count: number): number {
  if (!isLive) return Math.min(count, MOST_VALUES);
  return Math.min(order.length, count + Math.max(LEAST_ROOM, Math.ceil(count / 2)));
}

function headers(): PlanCell[] {
  return ['Place', ...CONCERN_COLUMNS.map(({ header }) => header), LIST_HEADERS.number];
}

/** The place counts while there are clients for it; the number finds the client, and with it everything else. */
function liveRows(book: Book, clients: Int32Array): (place: number) => PlanCell[] {
  const { places, order } = book;
  const figureOf = concernFigures(book);
  const numbers = numbersIn(order, order.length);
  const concerned = cellText(places.figure('concerns'));
  const placesFound = columnText(places.data('concern'));
  const rowsFound = columnText(places.data('row'));
  return (place) => {
    const row = HEADER_ROW + 1 + place;
    const client = clients[place];
    const isThere = client !== undefined;
    const number = inRow({ column: NUMBER_COLUMN }, row);
    const placeCell = inRow({ column: PLACE_COLUMN }, row);
    const found = (of: (typeof CONCERN_COLUMNS)[number]['of']): string => {
      const cell = `INDEX(${columnText(places.list(of))},INDEX(${rowsFound},${number}))`;
      return `IF(${number}="","",IF(${cell}="","",${cell}))`;
    };
    return [
      liveCell(true, () => `IF(${place + 1}<=${concerned},${place + 1},"")`, isThere ? place + 1 : null),
      ...CONCERN_COLUMNS.map(({ of }) =>
        liveCell(true, () => found(of), isThere ? figureOf(client, of) : null),
      ),
      liveCell(
        true,
        () => `IF(${placeCell}="","",MATCH(${placeCell},${placesFound},0))`,
        isThere ? (numbers[client] ?? null) : null,
      ),
    ];
  };
}

function valueRows(book: Book, clients: Int32Array): (place: number) => PlanCell[] {
  const figureOf = concernFigures(book);
  const numbers = numbersIn(book.order, book.order.length);
  return (place) => {
    const client = clients[place] ?? -1;
    return [
      place + 1,
      ...CONCERN_COLUMNS.map(({ of }) => liveCell(false, () => '', figureOf(client, of))),
      numbers[client] || null,
    ];
  };
}

const MORE_THAN_PRINTED =
  'More need attention than at the build: build again before you print, or those at the end are left out.';

/** Whether the list holds everyone it should. */
function roomCell({ isLive, places }: Book, count: number, rows: number): PlanCell {
  if (!isLive) {
    const told = count > rows ? `The first ${wholeText(rows)} of ${wholeText(count)} stand here. ` : '';
    return `${told}The list is as of the build: build again after a change.`;
  }
  const concerned = cellText(places.figure('concerns'));
  const room = `The list follows cuts and costs; it has room for ${countText(rows, 'client')}. No. is the client's number in the table of clients.`;
  return liveCell(
    true,
    () =>
      `IF(${concerned}>${rows},${quoted(`Only the first ${rows} fit here: build again to see all.`)},IF(${concerned}>${count},${quoted(MORE_THAN_PRINTED)},${quoted(room)}))`,
    room,
  );
}
