import { QUADRANTS } from '../../core/matrix/quadrant';

/** Where the cells stand that other sheets read: what to do in each segment, rows and columns from 0. */
export const WORKLIST_ANCHORS = { firstMove: { row: 7, column: 4 } } as const;

/** Below the segments: heading, sentence, how much the list holds, losses together, then the headers of the list. */
export const HEADING_ROW = WORKLIST_ANCHORS.firstMove.row + QUADRANTS.length + 1;
export const HEADER_ROW = HEADING_ROW + 4;
