/** Where the cells of the page stand that other sheets read; rows and columns from 0. */
export const MATRIX_ANCHORS = {
  firstLabel: { row: 40, column: 2 },
  worthCut: { row: 40, column: 11 },
} as const;
