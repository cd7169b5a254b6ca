import { isInQuadrant, PLACEMENTS, QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { DATA_HEADER_ROW } from '../book/places';
import type { MatrixDrawing } from '../charts/matrixDrawing';
import { MIDDLING, MUCH, STEPS } from '../../chart/layout/revenueSteps';
import type { RevenueStep, RevenueSteps } from '../../chart/layout/revenueSteps';
import { liveCell, NOT_AVAILABLE } from '../formula/cells';
import { cellHere, inRow } from '../formula/reference';
import type { CellRef, ColumnRef } from '../formula/reference';
import type { CellBlock, PlanCell } from '../plan';
import { dataHeader } from './clientColumns';
import { FIRST_DATA_ROW } from './markCells';

/** What the chart draws apart where markers tell of revenue: those of a quadrant that are of one step. */
interface MarkersOfStep {
  readonly quadrant: Quadrant;
  readonly step: RevenueStep;
}

/** The largest first: the smaller are drawn over them, and none is hidden. */
export const MARKERS_OF_STEPS: readonly MarkersOfStep[] = [...STEPS]
  .reverse()
  .flatMap((step) => QUADRANTS.map((quadrant) => ({ quadrant, step })));

/** Columns: the step of a client, its worth for each of those markers or #N/A, an empty column, words and limits. */
const LIMITS_BEHIND = 1 + MARKERS_OF_STEPS.length + 2;

/** The worth of the clients whose markers are of one step in one quadrant. */
export function markersColumn(book: Pick<Book, 'names' | 'places' | 'order'>, at: MarkersOfStep): ColumnRef {
  const index = MARKERS_OF_STEPS.findIndex(
    ({ quadrant, step }) => quadrant === at.quadrant && step === at.step,
  );
  return {
    sheet: book.names.data,
    row: FIRST_DATA_ROW,
    column: book.places.sizes + 1 + index,
    rows: book.order.length,
  };
}

/** The cell with the revenue from which on a client is of a step. */
export function stepFrom({ names, places }: Pick<Book, 'names' | 'places'>, step: 2 | 3): CellRef {
  return { sheet: names.data, row: FIRST_DATA_ROW + step - 2, column: places.sizes + LIMITS_BEHIND };
}

/** The cells of markers by revenue; nothing where all markers are alike. */
export function sizes(book: Book, { sizes: { steps } }: MatrixDrawing): readonly CellBlock[] {
  if (!steps) return [];
  const column = book.places.sizes;
  const header = [
    'Revenue step',
    ...MARKERS_OF_STEPS.map(({ quadrant, step }) => `${dataHeader(quadrant)} ${step}`),
  ];
  const rows = Array.from(book.order, (client, at) => clientRow(book, steps, client, FIRST_DATA_ROW + at));
  return [
    { at: { row: DATA_HEADER_ROW, column }, cells: [header, ...rows] },
    { at: { row: DATA_HEADER_ROW, column: column + LIMITS_BEHIND - 1 }, cells: limitRows(book, steps) },
  ];
}

function clientRow(book: Book, steps: RevenueSteps, client: number, row: number): PlanCell[] {
  const { isLive, places, input } = book;
  const placement = PLACEMENTS[input.matrix.placements[client] ?? -1] ?? 'unplaced';
  const step = isInQuadrant(placement) ? steps.of(client) : null;
  const worth = input.matrix.worth[client] ?? NaN;
  const stepCell = inRow({ column: places.sizes }, row);
  return [
    liveCell(isLive, () => stepFormula(book, row), step),
    ...MARKERS_OF_STEPS.map((markers) =>
      liveCell(
        isLive,
        () => `IF(${stepCell}=${markers.step},${inRow(places.data(markers.quadrant), row)},NA())`,
        markers.step === step && markers.quadrant === placement ? worth : NOT_AVAILABLE,
      ),
    ),
  ];
}

function stepFormula(book: Book, row: number): string {
  const placement = inRow(book.places.data('placement'), row);
  const revenue = `ROUND(${inRow(book.places.data('revenue'), row)},4)`;
  const from = (step: 2 | 3): string => cellHere(stepFrom(book, step));
  const step = `IF(${revenue}>=${from(3)},3,IF(${revenue}>=${from(2)},2,1))`;
  return `IF(AND(${placement}>=1,${placement}<=${QUADRANTS.length}),${step},"")`;
}

/** Times the average revenue of the clients in quadrants. */
function limitRows({ isLive, places }: Book, { middlingFrom, muchFrom }: RevenueSteps): PlanCell[][] {
  const revenue = QUADRANTS.map((quadrant) => cellHere(places.figure(`${quadrant}Revenue`))).join('+');
  const clients = cellHere(places.figure('inQuadrants'));
  const from = (times: number) => (): string =>
    `IF(${clients}=0,"",ROUND(${times}*ROUND((${revenue})/${clients},4),4))`;
  return [
    ['Step', 'From revenue'],
    [2, liveCell(isLive, from(MIDDLING), middlingFrom)],
    [3, liveCell(isLive, from(MUCH), muchFrom)],
  ];
}
