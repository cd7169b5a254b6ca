/** Where the cells of the page stand that other sheets read; rows and columns from 0. */
export const MATRIX_ANCHORS = {
  firstLabel: { row: 45, column: 2 },
  worthCut: { row: 45, column: 11 },
} as const;
