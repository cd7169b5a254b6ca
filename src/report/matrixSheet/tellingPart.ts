import { textWidth } from '../../chart/layout/textWidth';
import type { Book } from '../book/book';
import { headingFormat, INK } from '../matrix/sheetLayout';
import type { FormatPlan, PlanCell } from '../plan';
import { accountsTold } from '../telling/accountsTold';
import { columnsTold } from '../telling/columnsTold';
import type { Told } from '../telling/told';
import { ALL, cellsAt, isFollowing, oneCell, PAGE, SENTENCE_WIDTH } from './pageLayout';
import type { PagePart } from './pageLayout';

const LOOKS: Readonly<Record<Told['tone'], Omit<FormatPlan, 'area'>>> = {
  fact: {},
  warning: { bold: true, fontColor: INK.warning },
  note: { italic: true, fontColor: INK.quiet },
};

/** Points. */
const FONT_SIZE = 10;

const AS_BUILT = 'As the figures were when this was built.';

/** Sentences across the page, with what each is about before the first of its kind; nothing where there are none. */
export function tellingPart(book: Book, row: number): PagePart & { readonly end: number } {
  const told = [...columnsTold(book.input.systems), ...accountsTold(book.input.systems)];
  if (told.length === 0) return { blocks: [], formats: [], end: row };
  const lines = placed(told, row + 1);
  const end = row + 1 + lines.reduce((sum, { rows }) => sum + rows, 0);
  return {
    blocks: [
      cellsAt(row, PAGE.glyph, [['What stands out', null, isFollowing(book) ? AS_BUILT : null]]),
      ...lines.map((line) => cellsAt(line.row, PAGE.glyph, [topicCells(line)])),
    ],
    formats: [
      headingFormat(row, PAGE.glyph),
      { area: oneCell(row, PAGE.clients), italic: true, fontColor: INK.quiet, fontSize: FONT_SIZE },
      ...lines.flatMap(lineFormats),
    ],
    end,
  };
}

/** A sentence with the row it begins in, and how many rows it takes wrapped. */
interface Line extends Told {
  readonly row: number;
  readonly rows: number;
  readonly isFirst: boolean;
}

function placed(told: readonly Told[], first: number): Line[] {
  let row = first;
  return told.map((one, index) => {
    const rows = Math.ceil(textWidth(one.text, FONT_SIZE) / SENTENCE_WIDTH);
    const line = { ...one, row, rows, isFirst: told[index - 1]?.topic !== one.topic };
    row += rows;
    return line;
  });
}

function topicCells({ topic, text, isFirst }: Line): PlanCell[] {
  return [isFirst ? topic : null, null, text];
}

function lineFormats({ row, rows, tone }: Line): FormatPlan[] {
  const sentence = { row, column: PAGE.clients, rows, columns: ALL.column + ALL.columns - PAGE.clients };
  const isWrapped = rows > 1;
  return [
    { area: oneCell(row, PAGE.glyph), bold: true, fontSize: FONT_SIZE },
    {
      area: sentence,
      fontSize: FONT_SIZE,
      ...(isWrapped ? { merge: true, wrap: true } : {}),
      ...LOOKS[tone],
    },
  ];
}
