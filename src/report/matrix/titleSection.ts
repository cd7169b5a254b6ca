import type { FormatPlan } from '../plan';
import type { Headline } from '../headlines';
import { countText } from '../wording';
import type { MatrixInput } from '../matrixInput';
import { area, blockAt } from '../sheetCells';
import { INK } from '../sheetLook';
import { COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

/** The row in which the writer tells of a build under way, below title and source. */
export const STATUS_ROW = 2;

const LOOKS: Readonly<Record<Headline['tone'], Omit<FormatPlan, 'area'>>> = {
  fact: { bold: true, fontSize: 13 },
  warning: { bold: true, fontSize: 12, fontColor: INK.warning },
  note: { italic: true, fontColor: INK.quiet },
};

/** Title, where the figures come from, an empty status cell, and the summary in sentences. */
export function titleSection(input: MatrixInput): Section {
  const lines = input.headlines;
  const texts = ['Client matrix', sourceText(input), null, ...lines.map(({ text }) => text)];
  return {
    blocks: [
      blockAt(
        0,
        texts.map((text) => [text]),
      ),
    ],
    formats: [
      { area: area(0, COLUMN.rank, 1, 1), bold: true, fontSize: 20, fontColor: INK.heading },
      { area: area(1, COLUMN.rank, 1, 1), fontColor: INK.quiet },
      { area: area(STATUS_ROW, COLUMN.rank, 1, 1), bold: true, fontColor: INK.warning },
      ...lines.map(({ tone }, index) => ({
        area: area(STATUS_ROW + 1 + index, COLUMN.rank, 1, 1),
        ...LOOKS[tone],
      })),
    ],
    rows: texts.length + 1,
  };
}

function sourceText({ source, date, summary: { total, setAside } }: MatrixInput): string {
  const rows = setAside.rows > 0 ? ` and ${countText(setAside.rows, 'row')} set aside` : '';
  const day = date === '' ? '' : `, ${date}`;
  return `From “${source.table}” on sheet “${source.sheet}”: ${countText(total.clients, 'client')}${rows}${day}`;
}
