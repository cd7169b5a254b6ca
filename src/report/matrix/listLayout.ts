import type { ClientLabel } from '../../core/labels/clientLabel';
import type { ColumnWidth } from '../plan';
import { COLUMN } from './sheetLayout';

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
  readonly widths: readonly ColumnWidth[];
}

/** Points: of the fixed columns, and of the wide ones that hold a sentence. */
const FIXED_WIDTHS: readonly ColumnWidth[] = [
  { column: 0, columns: 1, points: 12 },
  { column: COLUMN.rank, columns: 1, points: 40 },
  { column: COLUMN.client, columns: 1, points: 190 },
  { column: COLUMN.revenue, columns: 5, points: 86 },
  { column: COLUMN.worth, columns: 2, points: 60 },
  { column: COLUMN.segment, columns: 1, points: 105 },
  { column: COLUMN.losesMoney, columns: 1, points: 80 },
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
  return {
    firstLabel,
    nextMove,
    segmentReason,
    labelReasons,
    chartData: last + 2,
    widths: [
      ...FIXED_WIDTHS,
      ...labels.map((label, index) => ({
        column: firstLabel + index,
        columns: 1,
        points: labelWidth(label, clients),
      })),
      { column: nextMove, columns: last - nextMove + 1, points: SENTENCE_WIDTH },
    ],
  };
}

/** The header may wrap between its words; labels stay on one line. */
function labelWidth(label: ClientLabel, clients: number): number {
  let letters = Math.max(...label.name.split(' ').map((word) => word.length));
  if (label.unit === null)
    for (let client = 0; client < Math.min(clients, CLIENTS_MEASURED); client++)
      letters = Math.max(letters, String(label.of(client)).length);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, letters * LETTER + ROOM)));
}
