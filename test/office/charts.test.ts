import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../src/core/clientColumns';
import type { CutRules } from '../../src/core/matrix/clientMatrix';
import { QUADRANTS } from '../../src/core/matrix/quadrant';
import { USUAL_SETTINGS } from '../../src/core/settings';
import type { Settings } from '../../src/core/settings';
import type { Book } from '../../src/report/book/book';
import { matrixDrawing } from '../../src/report/charts/matrixDrawing';
import { textOf } from '../../src/report/charts/textOf';
import { whaleDrawing } from '../../src/report/charts/whaleDrawing';
import { dataSheet } from '../../src/report/dataSheet/dataSheet';
import { down, markColumns } from '../../src/report/dataSheet/markCells';
import { markRow } from '../../src/report/dataSheet/marks';
import { namesColumn } from '../../src/report/dataSheet/names';
import { MARKERS_OF_STEPS, markersColumn } from '../../src/report/dataSheet/sizes';
import { whaleCells } from '../../src/report/dataSheet/whaleCells';
import { whaleRanks, whaleRows } from '../../src/report/dataSheet/whaleRanks';
import { whaleMarks } from '../../src/report/dataSheet/whaleMarks';
import { cellOfColumn } from '../../src/report/formula/reference';
import type { ColumnRef } from '../../src/report/formula/reference';
import { matrixSheet } from '../../src/report/matrixSheet/matrixSheet';
import { shortName } from '../../src/report/wording';
import { MALTLOAF, SPRING } from '../core/examples';
import { cellAt, shownCell } from '../report/books';
import { portfolio } from '../report/charts/portfolios';
import { clientsOf, inputOf, manyClients, WEIGHTED } from '../report/inputs';
import type { Money } from '../report/inputs';
import { recalculated } from '../support/libreOffice';
import type { Edit, Reckoned, ReckonedSheets } from '../support/libreOffice';
import { differences, numberedBooks, sideBySide } from '../support/sideBySide';

const BY_REVENUE: Settings = { ...USUAL_SETTINGS, markers: 'byRevenue' };
const CUTS: CutRules = { worth: { kind: 'value', value: 0.35 }, effort: { kind: 'value', value: 0.17 } };

const inputs = (settings: Settings) => [
  inputOf(SPRING, WEIGHTED, [], settings),
  inputOf(MALTLOAF, WEIGHTED, [], settings),
  inputOf(manyClients(60), CUTS, [], settings),
  ...[1, 2, 3, 4, 5].map((seed) => inputOf(portfolio(seed), WEIGHTED, [], settings)),
];

const PORTFOLIOS = [
  ...inputs(USUAL_SETTINGS),
  ...inputs(BY_REVENUE),
  ...[
    clientsOf([[1000, 500, 50]]),
    clientsOf([
      [100, 90, 30],
      [100, 80, 50],
    ]),
    clientsOf([
      [0, 10, 5],
      [-50, 10, 5],
      [NaN, 1, 2],
      [90, 30, NaN],
      [70, 30, 9],
    ]),
    clientsOf([[0, 10, 5]]),
    clientsOf(
      Array.from({ length: 12 }, (_, i): Money => [i === 3 ? 5 : 500, 300, i === 3 ? 90 : 20 + 15 * i]),
    ),
  ].map((clients) => inputOf(clients, WEIGHTED, [], BY_REVENUE)),
];

describe('what the charts read, in LibreOffice', () => {
  it('is what was planned, whatever the portfolio', async () => {
    const books = numberedBooks(PORTFOLIOS);
    const sheets = await recalculated(sideBySide(books));
    expect(books.flatMap((book) => differences(dataSheet(book), sheets)).slice(0, 20)).toEqual([]);
  });

  it('is told in the same words', async () => {
    const books = numberedBooks(inputs(BY_REVENUE));
    const sheets = await recalculated(sideBySide(books));
    expect(books.flatMap((book) => differences(matrixSheet(book), sheets)).slice(0, 20)).toEqual([]);
  });
});

/** A book with markers by revenue. */
function bookOf(clients: ClientColumns, rules = WEIGHTED): Book {
  const [book] = numberedBooks([inputOf(clients, rules, [], BY_REVENUE)]);
  if (!book) throw new Error('no book');
  return book;
}

/** Clients who earn money together, so that the curve is drawn in shares, each with a name of its own. */
function someClients(): ClientColumns {
  const clients = portfolio(11, 40);
  return {
    ...clients,
    names: clients.names.map((_, client) => `Client ${client}`),
    directCost: clients.directCost.map((cost) => 0.6 * cost),
  };
}

function found(sheets: ReckonedSheets, { sheet, row, column, rows }: ColumnRef): Reckoned[] {
  return Array.from({ length: rows }, (_, index) => sheets.get(sheet)?.[row + index]?.[column] ?? null);
}

function planned(book: Book, { row, column, rows }: ColumnRef): unknown[] {
  const sheet = dataSheet(book);
  return Array.from({ length: rows }, (_, index) => shownCell(cellAt(sheet, row + index, column)));
}

/** What a column holds, by the client's name: numbers to 9 digits. */
function byName(book: Book, cells: readonly unknown[]): Map<string, unknown> {
  const { names } = book.input.intake.clients;
  return new Map(cells.map((cell, index) => [names[book.order[index] ?? -1] ?? '', rounded(cell)]));
}

function rounded(cell: unknown): unknown {
  return typeof cell === 'number' ? Number(cell.toPrecision(9)) : (cell ?? '');
}

/** That a workbook in which somebody changed cells draws what the core makes of the changed clients. */
async function expectToFollow(book: Book, edits: readonly Edit[], changed: Book): Promise<void> {
  const sheets = await recalculated(sideBySide([book]), { edits });
  const columnsOf = ({ names, places, charted }: Book): ColumnRef[] => [
    ...QUADRANTS.map((quadrant) => places.data(quadrant)),
    ...MARKERS_OF_STEPS.map((markers) => markersColumn({ names, places, charted }, markers)),
  ];
  const wanted = columnsOf(changed).map((column) => byName(changed, planned(changed, column)));
  expect(columnsOf(book).map((column) => byName(book, found(sheets, column)))).toEqual(wanted);
  expect(wanted).not.toEqual(columnsOf(book).map((column) => byName(book, planned(book, column))));
  expectLines(book, sheets, changed);
  expectNames(book, sheets, changed);
  expectWhale(book, sheets, changed);
}

function expectLines(book: Book, sheets: ReckonedSheets, changed: Book): void {
  const [drawing, other] = [matrixDrawing(book), matrixDrawing(changed)];
  if (!drawing || !other) throw new Error('nobody is placed');
  const { effort, worth } = changed.input.matrix.cuts;
  const ends = (line: 'upCut' | 'rightCut', axis: 'x' | 'y'): Reckoned[] =>
    found(sheets, down(markColumns(book, book.places.marks, markRow(drawing, line))[axis], 2));
  expect(ends('upCut', 'y').map(rounded)).toEqual([rounded(worth), rounded(worth)]);
  expect(ends('rightCut', 'x').map(rounded)).toEqual([rounded(effort), rounded(effort)]);
  const captions = markColumns(book, book.places.marks, markRow(drawing, 'captions')).text;
  expect(found(sheets, down(captions, 4))).toEqual(other.captions.map(({ text }) => text));
}

/** Each name hangs as far from where its client stands now as it did from where it stood. */
function expectNames(book: Book, sheets: ReckonedSheets, changed: Book): void {
  const names = matrixDrawing(book)?.names ?? [];
  expect(names.length).toBeGreaterThan(10);
  const { text, x, y } = markColumns(book, namesColumn(book));
  const { matrix, intake } = changed.input;
  const at = (cell: typeof x): unknown[] => found(sheets, down(cell, names.length)).map(rounded);
  expect(at(text)).toEqual(names.map(({ client }) => shortName(intake.clients.names[client] ?? '')));
  expect(at(x)).toEqual(
    names.map(({ client, offset }) => rounded((matrix.effort[client] ?? NaN) + offset.right)),
  );
  expect(at(y)).toEqual(
    names.map(({ client, offset }) => rounded((matrix.worth[client] ?? NaN) + offset.up)),
  );
}

/** How far above the peak its words stand is settled by the axis at the build. */
function expectWhale(book: Book, sheets: ReckonedSheets, changed: Book): void {
  const drawing = whaleDrawing(changed);
  if (!drawing) throw new Error('there is no whale curve');
  const cells = whaleCells(changed, whaleRows(changed, drawing));
  const ranks = whaleRanks(changed, drawing, cells);
  const marks = whaleMarks(changed, drawing, cells);
  const words = marks.cells.findIndex(([text]) => textOf(text ?? null).startsWith('Peak '));
  const followed = marks.cells.map((row, at) => (at === words ? row.slice(0, 2) : row));
  expect(words).toBeGreaterThan(0);
  const sheet = { ...dataSheet(book), blocks: [ranks, { ...marks, cells: followed }] };
  expect(whaleCells(book, 0).mark('peak').x).toEqual(cells.mark('peak').x);
  expect(differences(sheet, sheets)).toEqual([]);
}

describe('what the charts read after somebody changed a cell in LibreOffice', () => {
  it('follows another cut: lines, captions, quadrants and markers', async () => {
    const book = bookOf(someClients());
    const edits = [
      { ...book.places.cut.worth, value: 0.35 },
      { ...book.places.cut.effort, value: 0.17 },
    ];
    await expectToFollow(book, edits, bookOf(someClients(), CUTS));
  });

  it('follows other costs and revenue: the names move with their clients, the curve and its zones too', async () => {
    const book = bookOf(someClients());
    const changed = someClients();
    const edits = [3, 17, 30].flatMap((client) => {
      const [revenue, directCost] = [changed.revenue[client] ?? 0, changed.directCost[client] ?? 0];
      changed.revenue[client] = 3 * revenue;
      changed.directCost[client] = 2 * directCost + 50_000;
      const typed = (id: 'revenue' | 'directCost', value: number): Edit => ({
        ...cellOfColumn(book.places.list(id), book.order.indexOf(client)),
        value,
      });
      return [typed('revenue', 3 * revenue), typed('directCost', 2 * directCost + 50_000)];
    });
    await expectToFollow(book, edits, bookOf(changed));
  });
});
