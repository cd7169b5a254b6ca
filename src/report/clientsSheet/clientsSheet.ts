import type { Book } from '../book/book';
import { hasSentences, listColumn, PEOPLE_COLUMNS } from '../book/listColumns';
import { LIST_HEADER_ROW } from '../book/places';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { ColumnBlock } from '../columnBlock';
import { area } from '../sheetCells';
import { INK } from '../sheetLook';
import type { CellBlock, DropDownPlan, FormatPlan, PrintPlan, SheetPlan, TablePlan } from '../plan';
import { LEFT } from './clientCells';
import { clientRows } from './clientRows';
import { legend, LEGEND_AREA } from './legend';
import { listColors } from './listColors';
import { listFormats } from './listFormats';
import { listWidths } from './listWidths';
import { isPeoples } from './peopleColumns';
import { valueColumns } from './valueColumns';

/** Every client with its figures, its labels and their reasons, and room for what people decide. */
export function clientsSheet(book: Book): SheetPlan {
  const segments = legend(book);
  return sheetPlan(book, 'clients', {
    blocks: [introduction(book), ...segments.blocks, headerBlock(book), ...liveRows(book)],
    columnBlocks: valueBlocks(book),
    formats: [...INTRODUCTION_FORMATS, ...segments.formats, ...listFormats(book)],
    columnWidths: listWidths(book),
    statusCell: { row: 0, column: LEGEND_AREA.column },
    tables: [table(book)],
    conditionalFormats: listColors(book),
    dropDowns: dropDowns(book),
    frozen: { rows: LIST_HEADER_ROW + 1, columns: listColumn(book.list, 'client').at + 1 },
    print: print(book),
  });
}

/** The title and how to use the table. */
function introduction(book: Book): CellBlock {
  const {
    isLive,
    input: { date },
  } = book;
  const yours =
    `Sort and filter as you like: the charts stay whole. The columns from ${PEOPLE_COLUMNS.override} to ` +
    `${PEOPLE_COLUMNS.due} and any that you add are yours and stay when the matrix is built again.`;
  const read = date === '' ? 'Figures are as they were read' : `Figures are as read on ${date}`;
  const figures = isLive
    ? `${read}. Change a light yellow one to try something out and everything follows; build again to read them anew.`
    : `${read}. With so many clients all cells hold values: build again after a change.${whereReasonsStand(book)}`;
  return { at: { row: 0, column: 0 }, cells: [[SHEETS.clients], [yours], [figures]] };
}

/** Nothing where the sentences stand in the table. */
function whereReasonsStand({ list, names }: Book): string {
  if (hasSentences(list)) return '';
  return ` Why a client is in its segment is told on its card in the panel, what to do in each segment on “${names.worklist}”.`;
}

const INTRODUCTION_FORMATS: readonly FormatPlan[] = [
  { area: area(0, 0, 1, 1), bold: true, fontSize: 16, fontColor: INK.heading },
  { area: area(1, 0, 2, 1), fontColor: INK.quiet },
];

function headerBlock({ list }: Book): CellBlock {
  return { at: { row: LIST_HEADER_ROW, column: 0 }, cells: [list.columns.map(({ header }) => header)] };
}

const FIRST_CELL = { row: LIST_HEADER_ROW + 1, column: 0 };

function liveRows(book: Book): CellBlock[] {
  return book.isLive && book.places.clientRows > 0 ? [{ at: FIRST_CELL, cells: clientRows(book) }] : [];
}

/** Of values there may be a million rows, so nothing is made for each of them. */
function valueBlocks(book: Book): ColumnBlock[] {
  const { clientRows: rows } = book.places;
  return book.isLive || rows === 0 ? [] : [{ at: FIRST_CELL, rows, columns: valueColumns(book) }];
}

function table({ list, places, names }: Book): TablePlan {
  return {
    name: tableName(names.clients),
    area: area(LIST_HEADER_ROW, 0, 1 + places.clientRows, list.columns.length),
    keyHeader: listColumn(list, 'client').header,
    numberHeader: listColumn(list, 'number').header,
    computed: list.columns.filter((column) => !isPeoples(column)).map(({ header }) => header),
    left: { header: listColumn(list, 'segment').header, text: LEFT },
  };
}

/** A name that Excel takes for a table and that says whose it is: "Matrix clients 2" is MatrixClients2. */
function tableName(sheet: string): string {
  const words = sheet.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return name.startsWith('Matrix') ? name : `Matrix${name}`;
}

function dropDowns({ list, places: { clientRows: rows } }: Book): DropDownPlan[] {
  if (rows === 0) return [];
  const { at } = listColumn(list, 'override');
  return [{ area: area(LIST_HEADER_ROW + 1, at, rows, 1), source: LEGEND_AREA }];
}

/** Figures, segments and labels: sentences and notes would make the print too small to read. */
function print({ list, places: { clientRows: rows } }: Book): PrintPlan {
  return {
    orientation: 'landscape',
    area: area(
      0,
      0,
      LIST_HEADER_ROW + 1 + rows,
      listColumn(list, hasSentences(list) ? 'nextMove' : 'override').at,
    ),
    pagesTall: null,
    repeated: { from: LIST_HEADER_ROW, rows: 1 },
  };
}
