import { PLACEMENTS, QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { down, markColumns } from '../dataSheet/markCells';
import { markRow } from '../dataSheet/marks';
import { namesColumn } from '../dataSheet/names';
import { MARKERS_OF_STEPS, markersColumn } from '../dataSheet/sizes';
import type { CellRef, ColumnRef } from '../formula/reference';
import { QUADRANT_STYLES } from '../quadrantStyle';
import type { LabelPlan, LinePlan, SeriesPlan } from '../plan';
import { sizeOfStep } from '../../chart/layout/markerSizes';
import type { MarkerSizes } from '../../chart/layout/markerSizes';
import type { MatrixDrawing } from './matrixDrawing';
import { CAPTION_SIZE } from './matrixMarks';
import type { DrawnLine } from '../../chart/layout/drawnLines';
import { NAME_SIZE } from './nameSize';
import type { RevenueSteps } from '../../chart/layout/revenueSteps';
import { bareSeries } from './series';

const LINE_COLOR = '#595959';
const NAME_COLOR = '#262626';

/** A quadrant may be narrower than its caption: the cut stays behind the words. */
const CAPTION_FILL = '#FFFFFF';

const LOOKS: Readonly<Record<DrawnLine['line'], LinePlan>> = {
  upCut: { color: LINE_COLOR, weight: 1, dash: 'solid' },
  rightCut: { color: LINE_COLOR, weight: 1, dash: 'solid' },
  breakEven: { color: LINE_COLOR, weight: 1.5, dash: 'dashed' },
};

/**
 * The series of the chart of quadrants. Those of the quadrants read all clients each, of whom only its own have a y, so
 * that a client who moves changes shape and colour.
 */
export function matrixSeries(book: Book, drawing: MatrixDrawing): SeriesPlan[] {
  return [
    ...quadrantSeries(book, drawing),
    ...drawing.lines.map((line) => lineSeries(book, drawing, line)),
    ...captionSeries(book, drawing),
    ...(drawing.names.length > 0 ? [nameSeries(book, drawing)] : []),
  ];
}

/** The markers of a quadrant, or of one step of revenue in it. */
interface Markers {
  readonly quadrant: Quadrant;
  readonly name: string;
  readonly y: ColumnRef;
  readonly size: number;
  /** Whether nobody is among them when the chart is built. */
  readonly isEmpty: boolean;
}

/** Values never move: where they hold nobody there is no series, which Excel would refuse as empty. */
function quadrantSeries(book: Book, { sizes, drawn }: MatrixDrawing): SeriesPlan[] {
  const all = sizes.steps
    ? markersOfSteps(book, sizes, sizes.steps, drawn.clients)
    : markersOfQuadrants(book, sizes);
  return all
    .filter(({ isEmpty }) => book.isLive || !isEmpty)
    .map(({ quadrant, name, y, size }) => {
      const { shape, color } = QUADRANT_STYLES[quadrant];
      return { ...bareSeries(name, book.places.data('effort'), y), marker: { shape, color, size } };
    });
}

function markersOfQuadrants(book: Book, { all }: MarkerSizes): Markers[] {
  const { counts } = book.input.summary.facts;
  const labels = segmentLabels(book);
  return QUADRANTS.map((quadrant) => ({
    quadrant,
    name: labels[quadrant],
    y: book.places.data(quadrant),
    size: all[0] ?? 0,
    isEmpty: counts[quadrant] === 0,
  }));
}

const STEP_WORDS = { 1: 'little revenue', 2: 'middling revenue', 3: 'much revenue' } as const;

function markersOfSteps(book: Book, sizes: MarkerSizes, steps: RevenueSteps, drawn: Int32Array): Markers[] {
  const { placements } = book.input.matrix;
  const labels = segmentLabels(book);
  const held = new Set<string>();
  for (const client of drawn) held.add(`${PLACEMENTS[placements[client] ?? -1] ?? ''} ${steps.of(client)}`);
  return MARKERS_OF_STEPS.map(({ quadrant, step }) => ({
    quadrant,
    name: `${labels[quadrant]}, ${STEP_WORDS[step]}`,
    y: markersColumn(book, { quadrant, step }),
    size: sizeOfStep(sizes, step),
    isEmpty: !held.has(`${quadrant} ${step}`),
  }));
}

/** Only the line of break-even needs the legend: words at their ends say what the cuts are. */
function lineSeries(book: Book, drawing: MatrixDrawing, { line }: DrawnLine): SeriesPlan {
  const { up, right } = book.input.scheme;
  const { text, x, y } = markColumns(book, book.places.marks, markRow(drawing, line));
  const names = {
    upCut: `${up} cut`,
    rightCut: `${right} cut`,
    breakEven: `Break-even: ${up.toLowerCase()} = ${right.toLowerCase()}`,
  };
  const words: LabelPlan = {
    point: 1,
    text: { row: text.row + 1, column: text.column },
    position: line === 'upCut' ? 'right' : 'top',
    bold: false,
    color: LINE_COLOR,
    fontSize: NAME_SIZE,
  };
  return {
    ...bareSeries(names[line], down(x, 2), down(y, 2)),
    line: LOOKS[line],
    labels: line === 'breakEven' ? [] : [words],
    inLegend: line === 'breakEven',
  };
}

/** A series for each caption: the name of a series follows its cell in programs whose labels do not. */
function captionSeries(book: Book, drawing: MatrixDrawing): SeriesPlan[] {
  const { text, x, y } = markColumns(book, book.places.marks, markRow(drawing, 'captions'));
  return drawing.captions.map(({ quadrant, side }, caption) => ({
    ...bareSeries(`Caption ${caption + 1}`, down(below(x, caption), 1), down(below(y, caption), 1)),
    labels: [
      {
        point: 0,
        text: { row: text.row + caption, column: text.column },
        position: side,
        bold: true,
        color: QUADRANT_STYLES[quadrant].textColor,
        fontSize: CAPTION_SIZE,
        fill: CAPTION_FILL,
      },
    ],
  }));
}

function below(cell: CellRef, rows: number): CellRef {
  return { ...cell, row: cell.row + rows };
}

function nameSeries(book: Book, { names }: MatrixDrawing): SeriesPlan {
  const { text, x, y } = markColumns(book, namesColumn(book));
  return {
    ...bareSeries('Names', down(x, names.length), down(y, names.length)),
    labels: names.map(({ side }, point) => ({
      point,
      text: { row: text.row + point, column: text.column },
      position: side,
      bold: false,
      color: NAME_COLOR,
      fontSize: NAME_SIZE,
    })),
  };
}
