import { wording } from '../book/book';
import type { Book } from '../book/book';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { sayings } from '../headlines';
import { INK } from '../sheetLook';
import type { PlanCell } from '../plan';
import { countText } from '../wording';
import { mostlyFormula, profitFormula, segmentsFormula } from './headlineFormulas';
import { cellsAt, isFollowing, oneCell, PAGE, ROW } from './pageLayout';
import type { PagePart } from './pageLayout';

const TITLE = 'Client matrix';

/** Title, where the figures come from, an empty status cell, the headline sentences, and the warning while it holds. */
export function titlePart(book: Book): PagePart {
  const rows = [
    wording(book, 'matrix!Title', TITLE),
    sourceText(book),
    null,
    profitCell(book),
    segmentsCell(book),
    warningCell(book),
  ];
  const at = (row: number) => oneCell(row, PAGE.glyph);
  return {
    blocks: [
      cellsAt(
        ROW.title,
        PAGE.glyph,
        rows.map((cell) => [cell]),
      ),
    ],
    formats: [
      { area: at(ROW.title), bold: true, fontSize: 20, fontColor: INK.heading },
      { area: at(ROW.source), fontColor: INK.quiet },
      { area: at(ROW.status), bold: true, fontColor: INK.warning },
      { area: at(ROW.profit), bold: true, fontSize: 14, fontColor: INK.heading },
      { area: at(ROW.quadrants), fontSize: 12 },
      { area: at(ROW.warning), bold: true, fontSize: 12, fontColor: INK.warning },
    ],
    names: [{ name: 'Title', area: at(ROW.title), usual: TITLE }],
  };
}

function sourceText({ input: { source, date, summary }, isLive }: Book): string {
  const { total, setAside } = summary;
  const rows = setAside.rows > 0 ? ` and ${countText(setAside.rows, 'row')} set aside` : '';
  const day = date === '' ? '' : `, ${date}`;
  const values = isLive ? '' : '. So many clients are values, not formulas: build again after a change';
  return `From “${source.table}” on sheet “${source.sheet}”: ${countText(total.clients, 'client')}${rows}${day}${values}`;
}

/** Everything that can be said, with segments called as people do. */
function said(book: Book): ReturnType<typeof sayings> {
  const { summary, matrix, rules, scheme } = book.input;
  return sayings(summary, matrix, rules, { ...scheme, labels: segmentLabels(book) });
}

function profitCell(book: Book): PlanCell {
  return liveCell(isFollowing(book), () => profitFormula(book), said(book).profit);
}

/** What is said of Underperformers and loss-makers, on one line. */
function segmentsCell(book: Book): PlanCell {
  const { quadrants, underperformers } = said(book);
  const text = [quadrants, underperformers].filter((sentence) => sentence !== '').join(' ');
  return liveCell(isFollowing(book), () => segmentsFormula(book), text);
}

function warningCell(book: Book): PlanCell {
  return liveCell(isFollowing(book), () => mostlyFormula(book), said(book).mostly);
}
