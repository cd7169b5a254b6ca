/**
 * Where a client stands: one of the four quadrants as the chart shows them, or outside it for want of positive
 * revenue. The order is that of the codes in `Uint8Array` columns.
 */
export const PLACEMENTS = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight', 'noRevenue', 'netCredit', 'unplaced'] as const;
export type Placement = (typeof PLACEMENTS)[number];
export type Quadrant = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';
