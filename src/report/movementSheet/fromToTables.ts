import { QUADRANTS } from '../../core/matrix/quadrant';
import type { FromTo, Movement } from '../../core/portfolio/movement';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { cellText, inRow } from '../formula/reference';
import { area, blockAt } from '../sheetCells';
import { COUNT, headerFormat, headingFormat, INK, numbersHeaderFormat } from '../sheetLook';
import type { Section } from '../sheetCells';
import type { FormatPlan, PlanCell } from '../plan';
import { heightFormats } from '../rowHeight';
import { countText } from '../wording';
import { MOVEMENT_WIDTHS } from './movedList';

/** Columns of a from-to table: the segment before, the four segments now, and all of them together. */
const TABLE_COLUMNS = QUADRANTS.length + 2;

/** Points: segments stand in bold letters, which take a tenth more. */
const BOLD_WIDTHS = MOVEMENT_WIDTHS.map((points) => points / 1.1);

/** The rows of a table: its headers, the segments, and all of them together. */
const TABLE_ROWS = QUADRANTS.length + 2;

/** Clients that went from one segment to another, both periods at the cuts of the period before. */
export function ownMoves(row: number, book: Book, movement: Movement): Section {
  return fromToSection(row, book, {
    heading: 'From which segment to which',
    corner: 'Before ↓ now →',
    counts: movement.fromTo,
    sentence: othersText(movement),
  });
}

/** What today's cuts alone would have done, had no client changed. */
export function movesByCuts(row: number, book: Book, movement: Movement): Section {
  return fromToSection(row, book, {
    heading: 'What the cuts alone would have moved',
    corner: "Before ↓ by today's cuts →",
    counts: movement.fromToByCuts,
    sentence: cutsText(movement),
  });
}

function fromToSection(
  row: number,
  book: Book,
  told: { heading: string; corner: string; counts: FromTo; sentence: string },
): Section {
  const first = row + 2;
  const table = fromToTable(first, book, told.counts, told.corner);
  return {
    blocks: [blockAt(row, [[told.heading], [told.sentence]], 0), blockAt(first, table, 0)],
    formats: [
      headingFormat(row, 0),
      { area: area(row + 1, 0, 1, 1), italic: true, fontColor: INK.quiet },
      ...tableFormats(first),
      ...heightFormats(first, table, BOLD_WIDTHS),
    ],
    rows: 2 + TABLE_ROWS + 1,
  };
}

/** Counts are as of the build; their sums are formulas, and segments are called what they are called now. */
function fromToTable(row: number, book: Book, counts: FromTo, corner: string): PlanCell[][] {
  const labels = segmentLabels(book);
  const name = (quadrant: (typeof QUADRANTS)[number]): PlanCell =>
    liveCell(book.isLive, () => cellText(book.places.label(quadrant)), labels[quadrant]);
  const sums = QUADRANTS.map((to) => total(QUADRANTS.map((from) => counts[from][to])));
  return [
    [corner, ...QUADRANTS.map(name), 'All'],
    ...QUADRANTS.map((from, down) => {
      const cells = QUADRANTS.map((to) => counts[from][to]);
      return [name(from), ...cells, sumOfRow(book, row + 1 + down, total(cells))];
    }),
    [
      'All',
      ...sums.map((sum, at) => sumOfColumn(book, row, 1 + at, sum)),
      sumOfRow(book, row + TABLE_ROWS - 1, total(sums)),
    ],
  ];
}

function sumOfRow({ isLive }: Book, row: number, sum: number): PlanCell {
  const cells = (): string => `${inRow({ column: 1 }, row)}:${inRow({ column: QUADRANTS.length }, row)}`;
  return liveCell(isLive, () => `SUM(${cells()})`, sum);
}

function sumOfColumn({ isLive }: Book, headers: number, column: number, sum: number): PlanCell {
  const cells = (): string =>
    `${inRow({ column }, headers + 1)}:${inRow({ column }, headers + QUADRANTS.length)}`;
  return liveCell(isLive, () => `SUM(${cells()})`, sum);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, count) => sum + count, 0);
}

function tableFormats(row: number): FormatPlan[] {
  return [
    headerFormat(row, 0, TABLE_COLUMNS),
    numbersHeaderFormat(row, 1, TABLE_COLUMNS - 1),
    { area: area(row + 1, 0, QUADRANTS.length, TABLE_COLUMNS), wrap: true },
    { area: area(row + 1, 0, QUADRANTS.length, 1), bold: true },
    { area: area(row + 1, 1, TABLE_ROWS - 1, TABLE_COLUMNS - 1), numberFormat: COUNT },
    { area: area(row + TABLE_ROWS - 1, 0, 1, TABLE_COLUMNS), bold: true, fill: INK.band },
  ];
}

function othersText({ counts }: Movement): string {
  const others = [
    counts.new > 0 ? `${countText(counts.new, 'client')} new` : '',
    counts.gone > 0 ? `${countText(counts.gone, 'client')} gone` : '',
    counts.outside > 0
      ? `${countText(counts.outside, 'client')} without a segment in one of the periods`
      : '',
  ].filter((text) => text !== '');
  const beside = others.length === 0 ? '' : ` Beside them: ${others.join(', ')}.`;
  return `Both periods at the cuts of the period before, so every move is the client's own.${beside}`;
}

function cutsText({ fromToByCuts }: Movement): string {
  const moved = total(
    QUADRANTS.flatMap((from) => QUADRANTS.map((to) => (from === to ? 0 : fromToByCuts[from][to]))),
  );
  return moved === 0
    ? "The figures of the period before at today's cuts: no client would have moved."
    : `The figures of the period before at today's cuts: ${countText(moved, 'client')} would have moved without changing.`;
}
