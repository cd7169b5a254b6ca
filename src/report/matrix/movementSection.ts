import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Scheme } from '../../core/matrix/scheme';
import type { FromTo, Movement } from '../../core/portfolio/movement';
import type { FormatPlan, PlanCell } from '../plan';
import { countText } from '../wording';
import { area, blockAt, NOTHING } from '../sheetCells';
import { COUNT, headerFormat, headingFormat, INK, numbersHeaderFormat } from '../sheetLook';
import { COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

/** Columns of a from-to table: the segment before, the four segments now, and all of them together. */
const TABLE_COLUMNS = QUADRANTS.length + 2;

/**
 * How many clients went from which segment to which, at the cuts of the period before; who is in neither table; and what
 * today's cuts alone would have done, had no client changed. Nothing without figures of the period before.
 */
export function movementSection(row: number, movement: Movement | null, scheme: Scheme): Section {
  if (!movement) return NOTHING;
  const own = fromToTable(movement.fromTo, scheme, 'Before ↓ now →');
  const byCuts = fromToTable(movement.fromToByCuts, scheme, "Before ↓ by today's cuts →");
  const cells = [
    ...own,
    sentenceRow(othersText(movement)),
    emptyRow(),
    ...byCuts,
    sentenceRow(cutsText(movement)),
  ];
  const first = row + 1;
  const second = first + own.length + 2;
  return {
    blocks: [blockAt(row, [['Movement since the period before']]), blockAt(first, cells, COLUMN.client)],
    formats: [
      headingFormat(row),
      ...tableFormats(first, own.length),
      ...tableFormats(second, byCuts.length),
      quiet(first + own.length),
      quiet(second + byCuts.length),
    ],
    rows: cells.length + 2,
  };
}

function fromToTable(counts: FromTo, { labels }: Scheme, corner: string): PlanCell[][] {
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, count) => sum + count, 0);
  const rows = QUADRANTS.map((from) => QUADRANTS.map((to) => counts[from][to]));
  const sums = QUADRANTS.map((_, to) => total(rows.map((row) => row[to] ?? 0)));
  return [
    [corner, ...QUADRANTS.map((to) => labels[to]), 'All'],
    ...QUADRANTS.map((from, at) => [labels[from], ...(rows[at] ?? []), total(rows[at] ?? [])]),
    ['All', ...sums, total(sums)],
  ];
}

function tableFormats(row: number, rows: number): FormatPlan[] {
  return [
    { ...headerFormat(row, COLUMN.client, TABLE_COLUMNS), wrap: false },
    numbersHeaderFormat(row, COLUMN.client + 1, TABLE_COLUMNS - 1),
    { area: area(row + 1, COLUMN.client + 1, rows - 1, TABLE_COLUMNS - 1), numberFormat: COUNT },
    { area: area(row + rows - 1, COLUMN.client, 1, TABLE_COLUMNS), bold: true, fill: INK.band },
  ];
}

function sentenceRow(text: string): PlanCell[] {
  return [text, ...emptyRow().slice(1)];
}

function emptyRow(): PlanCell[] {
  return new Array<PlanCell>(TABLE_COLUMNS).fill(null);
}

function quiet(row: number): FormatPlan {
  return { area: area(row, COLUMN.client, 1, 1), italic: true, fontColor: INK.quiet };
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
  const moved = QUADRANTS.flatMap((from) =>
    QUADRANTS.map((to) => (from === to ? 0 : fromToByCuts[from][to])),
  ).reduce((sum, count) => sum + count, 0);
  return moved === 0
    ? "The figures of the period before at today's cuts: no client would have moved."
    : `The figures of the period before at today's cuts: ${countText(moved, 'client')} would have moved without changing.`;
}
