import type { DrawnLine } from '../../chart/layout/drawnLines';
import type { AxisPoint } from '../../chart/layout/surface';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { ClientMatrix } from '../../core/matrix/clientMatrix';
import type { Book } from '../book/book';
import { DATA_HEADER_ROW } from '../book/places';
import type { Figure } from '../book/places';
import { BEFORE_COUNT, captionStart } from '../charts/matrixMarks';
import type { Caption } from '../charts/matrixMarks';
import type { MatrixDrawing } from '../charts/matrixDrawing';
import { liveCell, quoted } from '../formula/cells';
import { cellText } from '../formula/reference';
import { rateFormula, wholeFormula } from '../formula/wordingFormula';
import type { CellBlock, PlanCell } from '../plan';
import { rateText } from '../wording';

/** How many clients stand in each quadrant. */
const COUNTS: Readonly<Record<Quadrant, Figure>> = {
  topLeft: 'topLeftClients',
  topRight: 'topRightClients',
  bottomLeft: 'bottomLeftClients',
  bottomRight: 'bottomRightClients',
};

/** The lines of the chart of quadrants, two ends each, and its captions: a text, x and y. */
export function marks(book: Book, { lines, captions }: MatrixDrawing): CellBlock {
  const { right, up } = book.input.scheme;
  return {
    at: { row: DATA_HEADER_ROW, column: book.places.marks },
    cells: [
      ['Line or caption', right, up],
      ...lines.flatMap((line) => lineRows(book, line)),
      ...captions.map((caption) => captionRow(book, caption)),
    ],
  };
}

/** The row of the marks, from 0, at which the first of a kind of lines or captions stands. */
export function markRow(
  { lines }: Pick<MatrixDrawing, 'lines'>,
  wanted: DrawnLine['line'] | 'captions',
): number {
  const at = wanted === 'captions' ? lines.length : lines.findIndex(({ line }) => line === wanted);
  return 2 * at;
}

/**
 * Only the cut moves; the other way a line of a cut reaches as far as the axes do. The second end bears the words. Where
 * somebody emptied a cut or typed words over it, there is no line: X stays a number, Y is missing.
 */
function lineRows(book: Book, { line, ends }: DrawnLine): PlanCell[][] {
  const { scheme, matrix } = book.input;
  const words = { upCut: `${scheme.up} cut`, rightCut: `${scheme.right} cut`, breakEven: 'Break-even' };
  return ends.map((end, which) => {
    const isWords = which === 1 && line !== 'breakEven';
    const text: PlanCell = isWords ? cutWords(book, line, matrix.cuts) : words[line];
    return [text, across(book, line, end), upwards(book, line, end)];
  });
}

function cutWords(book: Book, line: 'upCut' | 'rightCut', cuts: ClientMatrix['cuts']): PlanCell {
  const axis = line === 'upCut' ? 'worth' : 'effort';
  const cell = cellText(book.places.cut[axis]);
  return liveCell(
    book.isLive,
    () => `IF(ISNUMBER(${cell}),${quoted('cut ')}&${rateFormula(cell)},"")`,
    `cut ${rateText(cuts[axis])}`,
  );
}

function across(book: Book, line: DrawnLine['line'], { right }: AxisPoint): PlanCell {
  return line === 'rightCut'
    ? liveCell(book.isLive, () => `N(${cellText(book.places.cut.effort)})`, right)
    : right;
}

function upwards(book: Book, line: DrawnLine['line'], { up }: AxisPoint): PlanCell {
  if (line === 'breakEven') return up;
  const cut = cellText(book.places.cut[line === 'upCut' ? 'worth' : 'effort']);
  const height = line === 'upCut' ? cut : `${up}`;
  return liveCell(book.isLive, () => `IF(ISNUMBER(${cut}),${height},NA())`, up);
}

function captionRow({ isLive, places }: Book, { quadrant, text, at }: Caption): PlanCell[] {
  const label = cellText(places.label(quadrant));
  const count = wholeFormula(cellText(places.figure(COUNTS[quadrant])));
  const words = (): string => `${quoted(captionStart(quadrant))}&${label}&${quoted(BEFORE_COUNT)}&${count}`;
  return [liveCell(isLive, words, text), at.right, at.up];
}
