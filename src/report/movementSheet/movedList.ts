import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import { MOVES } from '../../core/portfolio/movement';
import type { Movement, Placed } from '../../core/portfolio/movement';
import { movedClients } from '../../core/portfolio/movedClients';
import { movementText } from '../../core/reason/movementText';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { cellText } from '../formula/reference';
import { area, blockAt, cellOf } from '../sheetCells';
import { headerFormat, headingFormat, INK, numbersHeaderFormat } from '../sheetLook';
import type { Section } from '../sheetCells';
import type { PlanCell } from '../plan';
import { heightFormats } from '../rowHeight';
import { countText, wholeText } from '../wording';

const HEADERS = ['Client', 'Profit before', 'Profit now', 'Change', 'From', 'To', 'What changed'];
/** Points, of all columns of the sheet. */
export const MOVEMENT_WIDTHS: readonly number[] = [175, 96, 96, 96, 96, 96, 340];

/** The headers stand below heading and sentence. */
export const HEADER_OF_LIST = 2;

const FIRST_MONEY = HEADERS.indexOf('Profit before');
const FROM = HEADERS.indexOf('From');

/** So many clients are listed; how everyone moved stands in the clients' table. */
const MOST_LISTED = 10_000;

/** Who moved, came or went, those first who lost most profit. */
export function movedList(row: number, book: Book, movement: Movement): Section {
  const { clients } = book.input.intake;
  const { profit } = book.input.matrix;
  const { order, profitBefore } = movedClients(movement, clients.facts, {
    profit,
    revenue: clients.revenue,
    names: clients.names,
  });
  const listed = Array.from(order.subarray(0, MOST_LISTED));
  const scheme = { ...book.input.scheme, labels: segmentLabels(book) };
  const cells = listed.map((client): PlanCell[] => {
    const [before, now] = [profitBefore[client] ?? NaN, profit[client] ?? NaN];
    return [
      clients.names[client] ?? '',
      cellOf(before),
      cellOf(now),
      cellOf(now - before),
      ...fromAndTo(book, movement, client),
      movementText(movement, client, scheme),
    ];
  });
  const header = row + HEADER_OF_LIST;
  const count = cells.length;
  return {
    blocks: [
      blockAt(row, [['Clients that moved, came or went'], [listText(order.length, count)]], 0),
      ...(count > 0 ? [blockAt(header, [HEADERS], 0), blockAt(header + 1, cells, 0)] : []),
    ],
    formats: [
      headingFormat(row, 0),
      { area: area(row + 1, 0, 1, 1), italic: true, fontColor: INK.quiet },
      ...(count > 0
        ? [
            headerFormat(header, 0, HEADERS.length),
            numbersHeaderFormat(header, FIRST_MONEY, FROM - FIRST_MONEY),
            { area: area(header + 1, FIRST_MONEY, count, FROM - FIRST_MONEY), numberFormat: book.money },
            { area: area(header + 1, 0, count, HEADERS.length), wrap: true },
            { area: area(header, FROM, 1 + count, 2), align: 'center' as const },
            ...heightFormats(header + 1, cells, MOVEMENT_WIDTHS),
          ]
        : []),
    ],
    rows: 3 + count + 1,
  };
}

function listText(moved: number, listed: number): string {
  if (moved === 0) return 'No client moved, came or went.';
  const part = moved > listed ? ` The first ${wholeText(listed)} of them:` : '';
  return `${countText(moved, 'client')}, the largest loss of profit first.${part}`;
}

/** The segments before and now at the cuts of before; in words where there is none on one side. */
function fromAndTo(book: Book, { before, now, moves }: Movement, client: number): PlanCell[] {
  const move = MOVES[moves[client] ?? -1];
  return [
    move === 'new' ? 'New' : segmentCell(book, before, client),
    move === 'gone' ? 'Gone' : segmentCell(book, now, client),
  ];
}

function segmentCell(book: Book, { placements }: Placed, client: number): PlanCell {
  const placement = PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
  if (!isInQuadrant(placement)) return null;
  return liveCell(book.isLive, () => cellText(book.places.label(placement)), segmentLabels(book)[placement]);
}
