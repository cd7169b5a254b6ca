/** How many rows and columns a sheet has. Source: Excel's specifications and limits. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;
