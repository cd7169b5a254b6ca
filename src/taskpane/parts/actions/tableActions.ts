/** What a person can ask of the tables of the workbook. */
export interface TableActions {
  /** Looks through the workbook for other tables. */
  listTables(): void;
  /** Leaves the list without taking a table from it. */
  closeTables(): void;
  chooseTable(table: { readonly key: string; readonly name: string }): void;
  /** Puts the sample into the workbook and takes it up. */
  insertSample(): void;
}
