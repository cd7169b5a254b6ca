import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { down, markColumns } from '../dataSheet/markCells';
import { markRow } from '../dataSheet/marks';
import { namesColumn } from '../dataSheet/names';
import { QUADRANT_STYLES } from '../quadrantStyle';
import type { LabelPlan, LinePlan, SeriesPlan } from '../plan';
import type { MatrixDrawing } from './matrixDrawing';
import { CAPTION_SIZE } from './matrixMarks';
import type { DrawnLine } from './matrixMarks';
import { NAME_SIZE } from './placedNames';
import { bareSeries } from './series';

const LINE_COLOR = '#595959';
const NAME_COLOR = '#262626';

/** A quadrant may be narrower than its caption: the cut stays behind the words. */
const CAPTION_FILL = '#FFFFFF';

const LOOKS: Readonly<Record<DrawnLine['line'], LinePlan>> = {
  worthCut: { color: LINE_COLOR, weight: 1, dash: 'solid' },
  effortCut: { color: LINE_COLOR, weight: 1, dash: 'solid' },
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
    captionSeries(book, drawing),
    ...(drawing.names.length > 0 ? [nameSeries(book, drawing)] : []),
  ];
}

/** Values never move: where they hold nobody in a quadrant there is no series, which Excel would refuse as empty. */
function quadrantSeries(book: Book, { sizes }: MatrixDrawing): SeriesPlan[] {
  const { isLive, places, input } = book;
  const labels = segmentLabels(book);
  const size = sizes.all[0] ?? 0;
  return QUADRANTS.filter((quadrant) => isLive || input.summary.facts.counts[quadrant] > 0).map(
    (quadrant) => {
      const { shape, color } = QUADRANT_STYLES[quadrant];
      return {
        ...bareSeries(labels[quadrant], places.data('effort'), places.data(quadrant)),
        marker: { shape, color, size },
      };
    },
  );
}

/** Only the line of break-even needs the legend: words at their ends say what the cuts are. */
function lineSeries(book: Book, drawing: MatrixDrawing, { line }: DrawnLine): SeriesPlan {
  const { up, right } = book.input.scheme;
  const { text, x, y } = markColumns(book, book.places.marks, markRow(drawing, line));
  const names = {
    worthCut: `${up} cut`,
    effortCut: `${right} cut`,
    breakEven: `Break-even: ${up.toLowerCase()} = ${right.toLowerCase()}`,
  };
  const words: LabelPlan = {
    point: 1,
    text: { row: text.row + 1, column: text.column },
    position: line === 'worthCut' ? 'right' : 'top',
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

function captionSeries(book: Book, drawing: MatrixDrawing): SeriesPlan {
  const { captions } = drawing;
  const { text, x, y } = markColumns(book, book.places.marks, markRow(drawing, 'captions'));
  return {
    ...bareSeries('Captions', down(x, captions.length), down(y, captions.length)),
    labels: captions.map(({ quadrant, side }, point) => ({
      point,
      text: { row: text.row + point, column: text.column },
      position: side,
      bold: true,
      color: QUADRANT_STYLES[quadrant].textColor,
      fontSize: CAPTION_SIZE,
      fill: CAPTION_FILL,
    })),
  };
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
