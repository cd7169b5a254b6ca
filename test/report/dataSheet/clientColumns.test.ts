import { describe, expect, it } from 'vitest';
import { DATA_COLUMNS } from '../../../src/report/book/places';
import type { DataColumn } from '../../../src/report/book/places';
import type { Book } from '../../../src/report/book/book';
import { dataSheet } from '../../../src/report/dataSheet/dataSheet';
import type { PlanCell } from '../../../src/report/plan';
import { cellAt, liveBook, shownCell, valuesBook } from '../books';
import { clientsOf } from '../inputs';

const clients = clientsOf(
  [
    [1000, 900, 300],
    [1000, 400, 50],
    [0, 0, 20],
    [500, 480, 90],
  ],
  (client) => ['Loss', 'Best\nof all', 'Nothing billed', 'Second loss with a very long name'][client] ?? '',
);

function column(book: Book, id: DataColumn): PlanCell[] {
  const { row, column: at, rows } = book.places.data(id);
  const sheet = dataSheet(book);
  return Array.from({ length: rows }, (_, index) => shownCell(cellAt(sheet, row + index, at)));
}

describe('what the chart data holds of each client', () => {
  const book = liveBook(clients);

  it('stands in the order of the numbers', () => {
    expect(column(book, 'number')).toEqual([1, 2, 3, 4]);
    expect(column(book, 'profit')).toEqual([550, -20, -70, -200]);
    expect(column(book, 'rank')).toEqual([1, 2, 3, 4]);
  });

  it('has an effort for every client, for x must be a number, and a worth in one quadrant at most', () => {
    expect(column(book, 'effort')).toEqual([0.05, 0, 0.18, 0.3]);
    expect(column(book, 'topLeft')).toEqual([0.6, NA, NA, NA]);
    expect(column(book, 'bottomRight')).toEqual([NA, NA, 0.04, 0.1]);
  });

  it('puts whoever loses money on the worklist, the largest loss first', () => {
    expect(column(book, 'concern')).toEqual(['', 3, 2, 1]);
  });

  it('has names on one line and short; those with line feeds are as built, for no formula mends them', () => {
    const { row, column: at } = book.places.data('name');
    expect(cellAt(dataSheet(book), row, at)).toBe('Best of all');
    expect(column(book, 'name')[2]).toBe('Second loss with a very…');
    expect(cellAt(dataSheet(book), row + 2, at)).toHaveProperty('formula');
  });

  it('holds only what charts read where nothing is live, and no errors', () => {
    const values = valuesBook(clients);
    expect(column(values, 'topLeft')).toEqual([0.6, null, null, null]);
    expect(column(values, 'reason')).toEqual([null, null, null, null]);
  });

  it('has a header for each column', () => {
    const { row, column: at } = book.places.data('number');
    const headers = DATA_COLUMNS.map((_, index) => cellAt(dataSheet(book), row - 1, at + index));
    expect(headers.slice(0, 3)).toEqual(['Number', 'Name', 'Effort']);
    expect(headers).toContain('Known worth');
    expect(new Set(headers).size).toBe(DATA_COLUMNS.length);
  });

  it('is hidden from whoever only looks', () => {
    expect(dataSheet(book).isHidden).toBe(true);
  });
});

const NA = { error: '#N/A' };
