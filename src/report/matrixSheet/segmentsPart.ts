import { QUADRANTS } from '../../core/matrix/quadrant';
import { columnLetters } from '../../core/problem';
import type { Book } from '../book/book';
import { LABEL_NAMES } from '../book/segmentLabels';
import { area } from '../sheetCells';
import { COUNT, headingFormat, INK, SHARE } from '../sheetLook';
import { QUADRANT_STYLES } from '../quadrantStyle';
import type { FormatPlan, NamePlan } from '../plan';
import { across, cellsAt, LEFT, oneCell, PAGE, ROW } from './pageLayout';
import type { PagePart } from './pageLayout';
import { segmentRows, tyingRows } from './segmentRows';

const HEADERS = [
  null,
  'Segment',
  'Clients',
  'of all clients',
  'Revenue',
  'Profit',
  'of all profit',
  'Lose money',
];

/** The table of segments, which ties to the rows of the source, and to the ledger where its total is stated. */
export function segmentsPart(book: Book): PagePart & { readonly end: number } {
  const segments = segmentRows(book);
  const total = ROW.segments + segments.length - 1;
  const cell = (column: number): string => `$${columnLetters(column)}$${total + 1}`;
  const tying = tyingRows(book, { revenue: cell(PAGE.revenue), profit: cell(PAGE.profit) });
  const rows = [...segments, ...tying];
  return {
    blocks: [
      cellsAt(ROW.headings, PAGE.glyph, [['Segments']]),
      cellsAt(ROW.headers, PAGE.glyph, [HEADERS, ...rows]),
    ],
    formats: [
      headingFormat(ROW.headings, PAGE.glyph),
      ...headerFormats(),
      ...numberFormats(rows.length, book.money),
      ...signFormats(),
      { area: across(total, LEFT), bold: true, fill: INK.band },
      { area: across(total + 1, LEFT, tying.length), fontColor: INK.quiet },
    ],
    names: labelNames(book),
    end: ROW.segments + rows.length,
  };
}

function headerFormats(): FormatPlan[] {
  return [
    { area: across(ROW.headers, LEFT), bold: true, fontColor: INK.onHeading, fill: INK.heading },
    { area: area(ROW.headers, PAGE.clients, 1, PAGE.losses - PAGE.clients + 1), align: 'right' },
  ];
}

function numberFormats(rows: number, money: string): FormatPlan[] {
  const column = (from: number, columns: number, numberFormat: string): FormatPlan => ({
    area: area(ROW.segments, from, rows, columns),
    numberFormat,
    align: 'right',
  });
  return [
    column(PAGE.clients, 1, COUNT),
    column(PAGE.clientShare, 1, SHARE),
    column(PAGE.revenue, 2, money),
    column(PAGE.profitShare, 1, SHARE),
    column(PAGE.losses, 1, COUNT),
  ];
}

/** Each segment's sign in its colour, and its name as one that may be changed. */
function signFormats(): FormatPlan[] {
  return QUADRANTS.flatMap((quadrant, index): FormatPlan[] => [
    {
      area: oneCell(ROW.segments + index, PAGE.glyph),
      fontColor: QUADRANT_STYLES[quadrant].color,
      align: 'center',
    },
    { area: oneCell(ROW.segments + index, PAGE.segment), fill: INK.editable },
  ]);
}

function labelNames({ input: { scheme } }: Book): NamePlan[] {
  return QUADRANTS.map((quadrant, index) => ({
    name: LABEL_NAMES[quadrant],
    area: oneCell(ROW.segments + index, PAGE.segment),
    usual: scheme.labels[quadrant],
  }));
}
