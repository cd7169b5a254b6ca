/** What a person can ask of the tables of the workbook. */
export type TableActions = object;
