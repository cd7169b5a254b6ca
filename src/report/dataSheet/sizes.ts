import { isInQuadrant, PLACEMENTS, QUADRANTS } from '../../core/matrix/quadrant';
import type { Placement, Quadrant } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { DATA_HEADER_ROW } from '../book/places';
import type { MatrixDrawing } from '../charts/matrixDrawing';
import { MIDDLING, MUCH, STEPS } from '../../chart/layout/revenueSteps';
import type { RevenueStep, RevenueSteps } from '../../chart/layout/revenueSteps';
import { liveCell, NOT_AVAILABLE } from '../formula/cells';
import { cellHere, inRow } from '../formula/reference';
import type { CellRef, ColumnRef } from '../formula/reference';
import type { ColumnBlock } from '../columnBlock';
import { packedColumn } from '../packedColumn';
import type { PlanCell } from '../plan';
import { dataHeader } from './clientColumns';
import type { DataCells } from './clientColumns';
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
export function markersColumn(
  book: Pick<Book, 'names' | 'places' | 'charted'>,
  at: MarkersOfStep,
): ColumnRef {
  const index = MARKERS_OF_STEPS.findIndex(
    ({ quadrant, step }) => quadrant === at.quadrant && step === at.step,
  );
  return {
    sheet: book.names.data,
    row: FIRST_DATA_ROW,
    column: book.places.sizes + 1 + index,
    rows: book.charted.length,
  };
}

/** The cell with the revenue from which on a client is of a step. */
export function stepFrom({ names, places }: Pick<Book, 'names' | 'places'>, step: 2 | 3): CellRef {
  return { sheet: names.data, row: FIRST_DATA_ROW + step - 2, column: places.sizes + LIMITS_BEHIND };
}

/** The cells of markers by revenue; nothing where all markers are alike. */
export function sizes(book: Book, { sizes: { steps } }: MatrixDrawing): DataCells {
  if (!steps) return { blocks: [], columnBlocks: [] };
  const { charted, isLive } = book;
  const column = book.places.sizes;
  const header = [
    'Revenue step',
    ...MARKERS_OF_STEPS.map(({ quadrant, step }) => `${dataHeader(quadrant)} ${step}`),
  ];
  const cells = stepCells(book, steps);
  const rows = Array.from(isLive ? charted : [], (client, at) =>
    cells.map((cell) => cell(client, FIRST_DATA_ROW + at)),
  );
  const values: ColumnBlock = {
    at: { row: FIRST_DATA_ROW, column },
    rows: charted.length,
    columns: cells.map((cell) => packedColumn(charted.length, (at) => cell(charted[at] ?? -1, 0))),
  };
  return {
    blocks: [
      { at: { row: DATA_HEADER_ROW, column }, cells: [header, ...rows] },
      { at: { row: DATA_HEADER_ROW, column: column + LIMITS_BEHIND - 1 }, cells: limitRows(book, steps) },
    ],
    columnBlocks: isLive ? [] : [values],
  };
}

/** The columns: a client's step, and its worth for each of the markers; `row` is the sheet row from 0. */
function stepCells(book: Book, steps: RevenueSteps): ((client: number, row: number) => PlanCell)[] {
  const { isLive, places, input } = book;
  const { placements, worth } = input.matrix;
  const placementOf = (client: number): Placement => PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
  const stepOf = (client: number): RevenueStep | null =>
    isInQuadrant(placementOf(client)) ? steps.of(client) : null;
  return [
    (client, row) => liveCell(isLive, () => stepFormula(book, row), stepOf(client)),
    ...MARKERS_OF_STEPS.map((markers) => (client: number, row: number): PlanCell => {
      const isTheirs = markers.quadrant === placementOf(client) && markers.step === stepOf(client);
      const formula = (): string =>
        `IF(${inRow({ column: places.sizes }, row)}=${markers.step},${inRow(places.data(markers.quadrant), row)},NA())`;
      return liveCell(isLive, formula, isTheirs ? (worth[client] ?? NaN) : NOT_AVAILABLE);
    }),
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
