import { textWidth } from '../../chart/layout/textWidth';
import { columnLetters } from '../../core/problem';
import type { Book } from '../book/book';
import { headingFormat, INK } from '../sheetLook';
import type { ConditionalFormatPlan, FormatPlan, PlanCell } from '../plan';
import type { Told } from '../telling/told';
import { ALL, cellsAt, isFollowing, oneCell, PAGE, SENTENCE_WIDTH } from './pageLayout';
import type { PagePart } from './pageLayout';
import { toldLines } from './toldLines';
import type { ToldLine } from './toldLines';

const LOOKS: Readonly<Record<Told['tone'], Omit<FormatPlan, 'area'>>> = {
  fact: {},
  warning: { bold: true, fontColor: INK.warning },
  note: { italic: true, fontColor: INK.quiet },
};

/** Points. */
const FONT_SIZE = 10;

const AS_BUILT =
  'Curve and concentration of profit follow your changes; the others are as of the day this was built.';

/** Sentences across the page, with what each is about before the first of its kind; nothing where there are none. */
export function tellingPart(book: Book, row: number): PagePart & { readonly end: number } {
  const told = toldLines(book);
  if (told.length === 0) return { blocks: [], formats: [], end: row };
  const lines = placed(told, row + 1);
  return {
    blocks: [
      cellsAt(row, PAGE.glyph, [['What stands out', null, isFollowing(book) ? AS_BUILT : null]]),
      ...lines.map((line) => cellsAt(line.row, PAGE.glyph, [lineCells(line)])),
    ],
    formats: [
      headingFormat(row, PAGE.glyph),
      { area: oneCell(row, PAGE.clients), italic: true, fontColor: INK.quiet, fontSize: FONT_SIZE },
      ...lines.flatMap(lineFormats),
    ],
    conditionalFormats: lines.flatMap(monopolyFormat),
    end: lines.reduce((end, { rows }) => end + rows, row + 1),
  };
}

/** A sentence with the row it begins in, and how many rows it takes wrapped. */
interface Line extends ToldLine {
  readonly row: number;
  readonly rows: number;
  readonly isFirst: boolean;
}

function placed(told: readonly ToldLine[], first: number): Line[] {
  let row = first;
  return told.map((one, index) => {
    const rows = Math.max(1, Math.ceil(textWidth(one.text, FONT_SIZE) / SENTENCE_WIDTH));
    const line = { ...one, row, rows, isFirst: told[index - 1]?.topic !== one.topic };
    row += rows;
    return line;
  });
}

function lineCells({ topic, cell, isFirst }: Line): PlanCell[] {
  return [isFirst ? topic : null, null, cell];
}

function lineFormats({ row, rows, tone }: Line): FormatPlan[] {
  const sentence = { row, column: PAGE.clients, rows, columns: ALL.column + ALL.columns - PAGE.clients };
  return [
    { area: oneCell(row, PAGE.glyph), bold: true, fontSize: FONT_SIZE },
    {
      area: sentence,
      fontSize: FONT_SIZE,
      ...(rows > 1 ? { merge: true, wrap: true } : {}),
      ...LOOKS[tone],
    },
  ];
}

/** A sentence that follows its clients is a warning while it begins with how many are Monopoly clients. */
function monopolyFormat({ row, cell }: Line): ConditionalFormatPlan[] {
  if (typeof cell !== 'object') return [];
  const begins = `LEFT($${columnLetters(PAGE.clients)}$${row + 1},24)`;
  return [
    {
      area: oneCell(row, PAGE.clients),
      formula: `ISNUMBER(SEARCH(" Monopoly client",${begins}))`,
      fontColor: INK.warning,
      bold: true,
    },
  ];
}
