import { moneyText } from '../../core/reason/numberText';
import type { Book } from '../book/book';
import { down, markColumns } from '../dataSheet/markCells';
import { namesColumn } from '../dataSheet/names';
import { outsideColumn } from '../dataSheet/outside';
import { stepFrom } from '../dataSheet/sizes';
import { liveCell, quoted } from '../formula/cells';
import { cellText, columnText } from '../formula/reference';
import { countFormula, moneyFormula, rateFormula, wholeFormula } from '../formula/wordingFormula';
import type { PlanCell } from '../plan';
import { countText, listText, rateText, shortName, wholeText } from '../wording';
import type { MatrixDrawing } from './matrixDrawing';
import { namedAtMost } from '../../chart/layout/tellingClients';

/** How many names of clients outside the axes are told. */
const NAMES_TOLD = 5;

const LIE_OUTSIDE = " outside the chart's axes, which show the others larger: ";

/** What the chart of quadrants shows in words: how many clients, where they are divided, who is named, who lies outside. */
export function matrixSentence(book: Book, drawing: MatrixDrawing): PlanCell {
  return liveCell(book.isLive, () => sentenceFormula(book, drawing), sentenceText(book, drawing));
}

function sentenceText(book: Book, drawing: MatrixDrawing): string {
  const { matrix, intake } = book.input;
  const { outside } = drawing;
  const clients = drawing.inside.length + outside.length;
  const named = drawing.names.length;
  const { divided, and, after, others } = phrases(book, drawing);
  const told = named < clients ? `${countText(named, 'is', 'are')}${others}` : clients === 1 ? ONE : ALL;
  const lie = countText(outside.length, 'client lies', 'clients lie');
  const names = Array.from(outside.subarray(0, NAMES_TOLD), (client) =>
    shortName(intake.clients.names[client] ?? ''),
  );
  return [
    `The chart shows ${shownText(drawing, clients)}${divided}${rateText(matrix.cuts.worth)}`,
    `${and}${rateText(matrix.cuts.effort)}${after}${told}`,
    sizesText(drawing),
    names.length === 0 ? '' : ` ${lie}${LIE_OUTSIDE}${listText(names, outside.length - names.length)}.`,
  ].join('');
}

/** Of many thousands only some have markers. */
function shownText({ drawn }: MatrixDrawing, clients: number): string {
  if (drawn.every === 1) return countText(clients, 'client');
  const shown = `${wholeText(drawn.clients.length)} of ${countText(clients, 'client')}`;
  return `${shown} (of each segment one in ${wholeText(drawn.every)} by rank, and those that matter most)`;
}

/** In place of a cut that somebody emptied or typed words over. */
const NO_CUT = '? (no number)';
const ONE = 'It is named.';
const ALL = 'All are named.';

function phrases({ input }: Book, { lines, inside }: MatrixDrawing) {
  const up = input.scheme.up.toLowerCase();
  const right = input.scheme.right.toLowerCase();
  const hasBreakEven = lines.some(({ line }) => line === 'breakEven');
  const isFew = namedAtMost(inside.length) === inside.length;
  return {
    divided: `, divided at ${up} `,
    and: ` and ${right} `,
    after: hasBreakEven ? '. Clients above the dashed line earn money, those below it cost money. ' : '. ',
    others: isFew
      ? ' named; for more names there is no room.'
      : ' named: the largest, the biggest losses and those nearest to a cut, where there is room.',
  };
}

function sentenceFormula(book: Book, drawing: MatrixDrawing): string {
  const { places } = book;
  const { divided, and, after, others } = phrases(book, drawing);
  const clients = cellText(places.figure('inQuadrants'));
  const named = namedFormula(book, drawing);
  const cut = (axis: 'worth' | 'effort'): string => {
    const cell = cellText(places.cut[axis]);
    return `IF(ISNUMBER(${cell}),${rateFormula(cell)},${quoted(NO_CUT)})`;
  };
  const someNamed = `${countFormula(named, 'is', 'are')}&${quoted(others)}`;
  return [
    `${quoted('The chart shows ')}&${countFormula(clients, 'client')}`,
    `${quoted(divided)}&${cut('worth')}&${quoted(and)}&${cut('effort')}&${quoted(after)}`,
    `IF(${named}<${clients},${someNamed},IF(${clients}=1,${quoted(ONE)},${quoted(ALL)}))`,
    ...sizesFormula(book, drawing),
    outsideFormula(book),
  ].join('&');
}

const SMALLEST_ARE = ' The larger a marker, the more revenue: the smallest is for less than ';
const LARGEST_ARE = ', half the average, the largest for ';
const AND_MORE = ' or more, twice the average.';

/** What the sizes of markers mean in money; nothing where all are alike. */
function sizesText({ sizes: { steps } }: MatrixDrawing): string {
  if (!steps) return '';
  return `${SMALLEST_ARE}${moneyText(steps.middlingFrom)}${LARGEST_ARE}${moneyText(steps.muchFrom)}${AND_MORE}`;
}

function sizesFormula(book: Book, { sizes: { steps } }: MatrixDrawing): string[] {
  if (!steps) return [];
  const from = (step: 2 | 3): string => moneyFormula(cellText(stepFrom(book, step)));
  return [quoted(SMALLEST_ARE), from(2), quoted(LARGEST_ARE), from(3), quoted(AND_MORE)];
}

/** A client who has left the quadrants has lost its name too. */
function namedFormula(book: Book, { names }: MatrixDrawing): string {
  if (names.length === 0) return '0';
  return `COUNT(${columnText(down(markColumns(book, namesColumn(book)).y, names.length))})`;
}

function outsideFormula(book: Book): string {
  const numbers = columnText(outsideColumn(book));
  const count = `COUNT(${numbers})`;
  const name = (place: number): string =>
    `INDEX(${columnText(book.places.data('name'))},SMALL(${numbers},${place}))`;
  const more = Array.from({ length: NAMES_TOLD - 1 }, (_, at) => at + 2).map(
    (place) => `IF(${count}<${place},"",IF(${count}=${place}," and ",", ")&${name(place)})`,
  );
  const rest = `IF(${count}>${NAMES_TOLD}," and "&${wholeFormula(`(${count}-${NAMES_TOLD})`)}&" more","")`;
  const lie = countFormula(count, 'client lies', 'clients lie');
  const told = ['" "', lie, quoted(LIE_OUTSIDE), name(1), ...more, rest, '"."'].join('&');
  return `IF(${count}=0,"",${told})`;
}
