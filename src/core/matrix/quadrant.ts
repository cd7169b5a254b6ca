import { isHigh } from './cut';

/** The quadrants as the chart shows them, in the order of reading: left to right, top to bottom. */
export const QUADRANTS = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** What standing right, and standing low, add to the code of a quadrant. */
export const RIGHT = 1;
export const LOW = 2;

/**
 * Where a client stands: in one of the quadrants, or outside them for want of positive revenue. The order is that of
 * the codes in `Uint8Array` columns.
 */
export const PLACEMENTS = [...QUADRANTS, 'noRevenue', 'netCredit', 'unplaced'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export function isInQuadrant(placement: Placement): placement is Quadrant {
  return (QUADRANTS as readonly Placement[]).includes(placement);
}

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
