import type { FormatPlan } from '../plan';
import type { Told } from '../telling/told';
import { area, blockAt, NOTHING } from '../sheetCells';
import { headingFormat, INK } from '../sheetLook';
import { COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

const LOOKS: Readonly<Record<Told['tone'], Omit<FormatPlan, 'area'> | null>> = {
  fact: null,
  warning: { bold: true, fontColor: INK.warning },
  note: { italic: true, fontColor: INK.quiet },
};

/** Sentences with what each is about before the first of its kind; nothing where there are none. */
export function tellingSection(row: number, told: readonly Told[]): Section {
  if (told.length === 0) return NOTHING;
  const first = row + 1;
  const cells = told.map(({ topic, text }, index) => [
    null,
    told[index - 1]?.topic === topic ? null : topic,
    text,
  ]);
  return {
    blocks: [blockAt(row, [['What the columns tell', null, null], ...cells])],
    formats: [
      headingFormat(row),
      { area: area(first, COLUMN.client, told.length, 1), bold: true },
      ...told.flatMap(({ tone }, index) => {
        const look = LOOKS[tone];
        return look ? [{ area: area(first + index, COLUMN.revenue, 1, 1), ...look }] : [];
      }),
    ],
    rows: cells.length + 2,
  };
}
