import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { cutCell } from '../formula/cutFormula';
import { sayings } from '../headlines';
import { headingFormat, INK, RATE } from '../sheetLook';
import type { PlanCell } from '../plan';
import { builtOrigin, originFormula } from './cutFormulas';
import { notesFormula } from './headlineFormulas';
import { across, cellsAt, isFollowing, oneCell, PAGE, RIGHT, ROW } from './pageLayout';
import type { PagePart } from './pageLayout';

/** Rows of the notes, wrapped. */
const NOTE_ROWS = 4;

const ON_CUT = 'A client exactly on a cut counts as high.';
const BREAK_EVEN =
  'One with more effort than worth lies below the break-even line: it costs more than it is worth.';
const HINT = 'Type another cut or name over a tinted cell, and everything follows.';

/** Where each axis is divided and how that was found, how to change it, and how to read the figures with care. */
export function cutsPart(book: Book): PagePart & { readonly end: number } {
  const { up, right } = book.input.scheme;
  const isLive = isFollowing(book);
  const notes = ROW.segments + 4;
  return {
    blocks: [
      cellsAt(ROW.headings, PAGE.cutName, [['Cuts: what divides the axes']]),
      cellsAt(ROW.headers, PAGE.cutName, [[isLive ? HINT : '']]),
      cellsAt(ROW.segments, PAGE.cutName, [
        [`${up} cut`, cutCell(book, 'worth'), originCell(book, 'worth')],
        [`${right} cut`, cutCell(book, 'effort'), originCell(book, 'effort')],
        [ON_CUT, null, null],
        [BREAK_EVEN, null, null],
      ]),
      cellsAt(notes, PAGE.cutName, [[notesCell(book)]]),
    ],
    formats: [
      headingFormat(ROW.headings, PAGE.cutName),
      { area: oneCell(ROW.headers, PAGE.cutName), italic: true, fontColor: INK.quiet },
      {
        area: { ...oneCell(ROW.segments, PAGE.cut), rows: 2 },
        numberFormat: RATE,
        bold: true,
        align: 'center',
        ...(isLive ? { fill: INK.editable } : {}),
      },
      {
        area: across(ROW.segments, { column: PAGE.cutOrigin, columns: 1 }, 2),
        fontColor: INK.quiet,
        fontSize: 10,
      },
      { area: across(ROW.segments + 2, RIGHT, 2), fontColor: INK.quiet, fontSize: 10 },
      {
        area: across(notes, RIGHT, NOTE_ROWS),
        merge: true,
        wrap: true,
        italic: true,
        fontSize: 10,
        fontColor: INK.quiet,
      },
    ],
    names: [
      {
        name: 'WorthCut',
        area: oneCell(ROW.segments, PAGE.cut),
        usual: null,
        typed: { cutOf: up },
      },
      {
        name: 'EffortCut',
        area: oneCell(ROW.segments + 1, PAGE.cut),
        usual: null,
        typed: { cutOf: right },
      },
    ],
    end: notes + NOTE_ROWS,
  };
}

function originCell(book: Book, axis: 'worth' | 'effort'): PlanCell {
  return liveCell(isFollowing(book), () => originFormula(book, axis), builtOrigin(book, axis));
}

/** The notes that are said, one behind the other. */
function notesCell(book: Book): PlanCell {
  const { summary, matrix, rules, scheme } = book.input;
  const { notes } = sayings(summary, matrix, rules, { ...scheme, labels: segmentLabels(book) });
  const text = Object.values(notes)
    .filter((note) => note !== '')
    .join(' ');
  return liveCell(isFollowing(book), () => notesFormula(book, notes), text);
}
