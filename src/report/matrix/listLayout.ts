import type { ClientLabel } from '../../core/labels/clientLabel';
import type { ColumnWidth } from '../plan';
import { CHART_WIDTH, COLUMN } from './sheetLayout';

/**
 * Where the columns of the client list stand behind its fixed ones, from 0: one for each label, then what to do and
 * why. The cells that the chart reads come last, behind an empty column.
 */
export interface ListLayout {
  readonly firstLabel: number;
  readonly nextMove: number;
  readonly segmentReason: number;
  /** null where there are no labels to give reasons for. */
  readonly labelReasons: number | null;
  readonly chartData: number;
  /** How many columns a second chart covers beside the first: from the segments on, about as wide as the first. */
  readonly besideChart: number;
  readonly widths: readonly ColumnWidth[];
}

/** Points: of the two fixed columns that a second chart begins on. */
const SEGMENT_WIDTH = 105;
const LOSS_WIDTH = 80;

/** Points: of the fixed columns, and of the wide ones that hold a sentence. */
const FIXED_WIDTHS: readonly ColumnWidth[] = [
  { column: 0, columns: 1, points: 12 },
  { column: COLUMN.rank, columns: 1, points: 40 },
  { column: COLUMN.client, columns: 1, points: 190 },
  { column: COLUMN.revenue, columns: 5, points: 86 },
  { column: COLUMN.worth, columns: 2, points: 60 },
  { column: COLUMN.segment, columns: 1, points: SEGMENT_WIDTH },
  { column: COLUMN.losesMoney, columns: 1, points: LOSS_WIDTH },
];
const SENTENCE_WIDTH = 540;

/** Points: a letter of a label with the room around it, and how narrow and wide its column may be. */
const LETTER = 5.6;
const ROOM = 14;
const NARROWEST = 76;
const WIDEST = 230;

/** A column is as wide as the longest of so many labels: enough to see every one of them. */
const CLIENTS_MEASURED = 500;

export function listLayout(labels: readonly ClientLabel[], clients: number): ListLayout {
  const firstLabel = COLUMN.losesMoney + 1;
  const nextMove = firstLabel + labels.length;
  const segmentReason = nextMove + 1;
  const labelReasons = labels.length > 0 ? segmentReason + 1 : null;
  const last = labelReasons ?? segmentReason;
  const labelWidths = labels.map((label) => labelWidth(label, clients));
  return {
    firstLabel,
    nextMove,
    segmentReason,
    labelReasons,
    chartData: last + 2,
    besideChart: columnsOfWidth(CHART_WIDTH, [SEGMENT_WIDTH, LOSS_WIDTH, ...labelWidths, SENTENCE_WIDTH]),
    widths: [
      ...FIXED_WIDTHS,
      ...labelWidths.map((points, index) => ({ column: firstLabel + index, columns: 1, points })),
      { column: nextMove, columns: last - nextMove + 1, points: SENTENCE_WIDTH },
    ],
  };
}

/** How many of the columns together come nearest to a width. */
function columnsOfWidth(wished: number, widths: readonly number[]): number {
  let columns = 0;
  let reached = 0;
  for (const width of widths) {
    if (Math.abs(reached + width - wished) > Math.abs(reached - wished)) break;
    reached += width;
    columns++;
  }
  return columns;
}

/** The header may wrap between its words; labels stay on one line. */
function labelWidth(label: ClientLabel, clients: number): number {
  let letters = Math.max(...label.name.split(' ').map((word) => word.length));
  if (label.unit === null)
    for (let client = 0; client < Math.min(clients, CLIENTS_MEASURED); client++)
      letters = Math.max(letters, String(label.of(client)).length);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, letters * LETTER + ROOM)));
}
