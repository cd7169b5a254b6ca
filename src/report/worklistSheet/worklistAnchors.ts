/** Where the cells stand that other sheets read: what to do in each segment, rows and columns from 0. */
export const WORKLIST_ANCHORS = { firstMove: { row: 7, column: 4 } } as const;
