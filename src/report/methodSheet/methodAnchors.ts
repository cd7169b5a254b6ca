/** Where the cells stand that other sheets read: the rates, rows and columns from 0. */
export const METHOD_ANCHORS = { firstRate: { row: 7, column: 1 } } as const;
