import { isHigh } from './cut';

/**
 * Where a client stands: one of the four quadrants as the chart shows them, or outside it for want of positive
 * revenue. The order is that of the codes in `Uint8Array` columns.
 */
export const PLACEMENTS = [
  'topLeft',
  'topRight',
  'bottomLeft',
  'bottomRight',
  'noRevenue',
  'netCredit',
  'unplaced',
] as const;
export type Placement = (typeof PLACEMENTS)[number];
export type Quadrant = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';

/** A client's two scores and the cuts of their axes, all in the axes' own units. */
export interface Scores {
  readonly up: number;
  readonly right: number;
  readonly upCut: number;
  readonly rightCut: number;
}

/** Which side of both cuts a client stands on: on a cut counts as high. null when a score or a cut is missing. */
export function quadrant({ up, right, upCut, rightCut }: Scores): Quadrant | null {
  if (isNaN(up) || isNaN(right) || isNaN(upCut) || isNaN(rightCut)) return null;
  if (isHigh(up, upCut)) return isHigh(right, rightCut) ? 'topRight' : 'topLeft';
  return isHigh(right, rightCut) ? 'bottomRight' : 'bottomLeft';
}
