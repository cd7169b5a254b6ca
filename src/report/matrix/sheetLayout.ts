/**
 * The fixed sheet columns of the client list, from 0; what stands above it keeps to the same columns. Those behind
 * them depend on what is known of the clients (see `listLayout`).
 */
export const COLUMN = {
  rank: 1,
  client: 2,
  revenue: 3,
  directCost: 4,
  contribution: 5,
  costToServe: 6,
  profit: 7,
  worth: 8,
  effort: 9,
  segment: 10,
  losesMoney: 11,
} as const;

/** Points. */
export const CHART_WIDTH = 720;

/** The chart covers the columns from rank to worth, which are `CHART_WIDTH`. */
export const CHART_COLUMNS = COLUMN.worth - COLUMN.rank + 1;

/** 29 rows of the usual 15 points: 435 points. */
export const CHART_ROWS = 29;
