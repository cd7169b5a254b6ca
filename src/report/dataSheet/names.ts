import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { numbersIn } from '../book/buildOrder';
import { DATA_HEADER_ROW } from '../book/places';
import type { DataColumn } from '../book/places';
import type { MatrixDrawing } from '../charts/matrixDrawing';
import type { PlacedName } from '../../chart/layout/placedNames';
import { liveCell } from '../formula/cells';
import { cellOfColumn, cellText, inRow } from '../formula/reference';
import type { CellBlock, PlanCell } from '../plan';
import { shortName } from '../wording';
import { FIRST_DATA_ROW } from './markCells';

/** Columns from the first of the marks to the first of the names. */
const NAMES_BEHIND = 4;

/** The column in which the names stand; behind it x and y, and how far the name hangs from its client. */
export function namesColumn({ places }: Pick<Book, 'places'>): number {
  return places.marks + NAMES_BEHIND;
}

/** The names beside clients: each hangs where its client stands now, as far from it as was found at the build. */
export function names(book: Book, { names }: MatrixDrawing): CellBlock {
  const { right, up } = book.input.scheme;
  const numbers = numbersIn(book.order, book.input.intake.clients.names.length);
  return {
    at: { row: DATA_HEADER_ROW, column: namesColumn(book) },
    cells: [
      ['Name', right, up, `${right} aside`, `${up} aside`],
      ...names.map((name, row) =>
        nameRow(book, name, { row: FIRST_DATA_ROW + row, number: numbers[name.client] ?? 0 }),
      ),
    ],
  };
}

function nameRow(
  book: Book,
  { client, offset }: PlacedName,
  { row, number }: { readonly row: number; readonly number: number },
): PlanCell[] {
  const { isLive, places, input } = book;
  const cell = (id: DataColumn): string => cellText(cellOfColumn(places.data(id), number - 1));
  const aside = (column: number): string => inRow({ column: namesColumn(book) + column }, row);
  const [effort, worth] = [input.matrix.effort[client] ?? NaN, input.matrix.worth[client] ?? NaN];
  return [
    liveCell(isLive, () => cell('name'), shortName(input.intake.clients.names[client] ?? '')),
    liveCell(isLive, () => `${cell('effort')}+${aside(3)}`, effort + offset.right),
    liveCell(
      isLive,
      () =>
        `IF(AND(${cell('placement')}>=1,${cell('placement')}<=${QUADRANTS_UP_TO}),${cell('worth')}+${aside(4)},NA())`,
      worth + offset.up,
    ),
    offset.right,
    offset.up,
  ];
}

/** Placements count from 1, the quadrants first. */
const QUADRANTS_UP_TO = PLACEMENTS.filter(isInQuadrant).length;
