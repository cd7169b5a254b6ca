import { describe, expect, it } from 'vitest';
import { QUADRANTS } from '../../../src/core/matrix/quadrant';
import type { Book } from '../../../src/report/book/book';
import { OUTCOMES } from '../../../src/report/book/moves';
import type { PlanCell, SheetPlan } from '../../../src/report/plan';
import { CONCERN_COLUMNS, NUMBER_COLUMN } from '../../../src/report/worklistSheet/concernColumns';
import { HEADER_ROW, HEADING_ROW } from '../../../src/report/worklistSheet/worklistAnchors';
import { worklistSheet } from '../../../src/report/worklistSheet/worklistSheet';
import { cellAt, liveBook, peopleTable, shownCell, valuesBook } from '../books';
import { clientsOf, manyClients } from '../inputs';
import type { Money } from '../inputs';

/** A Prime, a Partner, a Commodity that loses money, an Underperformer that earns and one that loses much. */
const MONEY: readonly Money[] = [
  [1000, 400, 50],
  [1000, 500, 300],
  [1000, 980, 50],
  [1000, 750, 230],
  [1000, 950, 300],
];
const NAMES = ['=Ames', 'Bell', 'Carr', 'Dunn', 'Eads'];
const clients = clientsOf(MONEY, (client) => NAMES[client] ?? '');

/** A column of the list from the top down, as it shows. */
function column(sheet: SheetPlan, header: string, rows: number): PlanCell[] {
  const at = 1 + CONCERN_COLUMNS.findIndex((one) => one.header === header);
  return Array.from({ length: rows }, (_, row) => shownCell(cellAt(sheet, HEADER_ROW + 1 + row, at)));
}

function sentence(book: Book, below: 1 | 2): PlanCell {
  return shownCell(cellAt(worklistSheet(book), HEADING_ROW + below, 0));
}

function formulas({ blocks }: SheetPlan): string[] {
  return blocks
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [],
    );
}

describe('the worklist', () => {
  it('has Underperformers and whoever loses money, the largest loss first', () => {
    const sheet = worklistSheet(liveBook(clients));
    expect(column(sheet, 'Client', 3)).toEqual(['Eads', 'Carr', 'Dunn']);
    expect(column(sheet, 'Profit', 3)).toEqual([-250, -30, 20]);
    expect(column(sheet, 'Segment', 3)).toEqual(['Underperformer', 'Commodity', 'Underperformer']);
  });

  it('says how many they are and what those lose who lose money', () => {
    expect(sentence(liveBook(clients), 1)).toBe('3 clients need attention; 2 of them together lose 280.');
    expect(sentence(liveBook(clientsOf([[1000, 400, 50]])), 1)).toMatch(/^1 client needs attention|^Nobody/);
  });

  it('says that a client costs more than it is worth only where it loses money', () => {
    const moves = column(worklistSheet(liveBook(clients)), 'Next move', 3);
    expect(
      moves.map((move) => typeof move === 'string' && move.startsWith('Costs more than it is worth.')),
    ).toEqual([true, true, false]);
    expect(moves[2]).toMatch(/^On the wrong side of both cuts, still profitable\./);
  });

  it('has rows to spare that show nothing, but never more rows than clients', () => {
    const sheet = worklistSheet(liveBook(clients));
    expect(column(sheet, 'Client', 6)).toEqual(['Eads', 'Carr', 'Dunn', '', '', null]);
    expect(shownCell(cellAt(sheet, HEADER_ROW + 4, 0))).toBe('');
  });

  it('prints the clients at the build, one page wide, with the headers on each', () => {
    const { print } = worklistSheet(liveBook(clients));
    expect(print?.area).toEqual({ row: 0, column: 0, rows: HEADER_ROW + 1 + 3, columns: NUMBER_COLUMN });
    expect(print?.orientation).toBe('landscape');
    expect(print?.repeated).toEqual({ from: HEADER_ROW, rows: 1 });
  });

  it('shows what people wrote beside a client, and nothing where they wrote nothing', () => {
    const people = peopleTable(['Note', 'Owner'], [['Carr', 'Called', 'Jo']]);
    const sheet = worklistSheet(liveBook(clients, { people }));
    expect(column(sheet, 'Note', 3)).toEqual(['', 'Called', '']);
    expect(column(sheet, 'Owner', 3)).toEqual(['', 'Jo', '']);
    expect(column(worklistSheet(valuesBook(clients, { people })), 'Note', 3)).toEqual([null, 'Called', null]);
  });

  it('keeps what people worded anew, and every client of the segment is told it', () => {
    const texts = new Map([
      ['worklist!MoveBottomRightEarning', 'Ring them'],
      ['worklist!Title', 'To do'],
      ['matrix!SegmentBottomRight', 'Costly'],
    ]);
    const sheet = worklistSheet(liveBook(clients, { texts }));
    expect(cellAt(sheet, 0, 0)).toBe('To do');
    expect(column(sheet, 'Next move', 3)[2]).toBe('Ring them');
    expect(column(sheet, 'Segment', 3)[0]).toBe('Costly');
  });

  it('names each text that people may word anew, with the usual one', () => {
    const book = liveBook(clients, { texts: new Map([['worklist!MoveTopLeftEarning', 'Thank them']]) });
    const { names } = worklistSheet(book);
    expect(names).toHaveLength(1 + QUADRANTS.length * OUTCOMES.length);
    const named = names.find(({ name }) => name === 'MoveTopLeftEarning');
    expect(named?.usual).toMatch(/^Keep them/);
    const place = book.places.move('topLeft', 'earning');
    expect(named?.area).toEqual({ row: place.row, column: place.column, rows: 1, columns: 1 });
    expect(cellAt(worklistSheet(book), place.row, place.column)).toBe('Thank them');
  });

  it('gives the rows of the list room for a long next move', () => {
    const heightOf = (texts: Map<string, string>): number => {
      const { formats } = worklistSheet(liveBook(clients, { texts }));
      return formats.find(({ area, rowHeight }) => rowHeight && area.row === HEADER_ROW + 1)?.rowHeight ?? 0;
    };
    expect(heightOf(new Map())).toBeLessThanOrEqual(60);
    const long = new Map([['worklist!MoveBottomRightLosing', 'word '.repeat(60)]]);
    expect(heightOf(long)).toBeGreaterThanOrEqual(90);
  });

  it('has no text of the table in a formula', () => {
    const hostile = clientsOf(MONEY, (client) => `Zq"&WEBSERVICE(${client})`);
    const people = peopleTable(['Note'], [['Zq"&WEBSERVICE(4)', 'Zq note']]);
    const texts = new Map([['matrix!SegmentBottomRight', 'Zq label']]);
    const all = formulas(worklistSheet(liveBook(hostile, { people, texts })));
    expect(all.length).toBeGreaterThan(50);
    for (const formula of all) expect(formula).not.toContain('Zq');
  });

  it('holds values above the number of clients that are reckoned live, and the first 1,000 of the list', () => {
    const many = clientsOf(
      Array.from({ length: 1500 }, (_, i): Money => (i === 0 ? [1e9, 1, 1] : [1000, 990, 20 + i])),
    );
    const book = valuesBook(many);
    const sheet = worklistSheet(book);
    expect(formulas(sheet)).toEqual([]);
    expect(column(sheet, 'Client', 1)).toEqual(['Client 1499']);
    expect(column(sheet, 'Client', 1001).slice(999)).toEqual(['Client 500', null]);
    expect(sentence(book, 2)).toMatch(/^The first 1,000 of 1,499 stand here\./);
    expect(sentence(book, 1)).toMatch(/^1,499 clients need attention/);
  });

  it('writes 2,000 live clients in few areas', () => {
    const sheet = worklistSheet(liveBook(manyClients(2000)));
    expect(sheet.formats.length).toBeLessThan(60);
    expect(sheet.blocks.length).toBeLessThan(12);
  });
});
