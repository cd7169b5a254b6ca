/** What became of a sheet or a table, or of the order of rows; a table has its id. */
export interface StructureChanged {
  readonly what:
    'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'tableAdded' | 'tableDeleted' | 'rowsSorted';
  readonly sheetId: string;
  readonly tableId?: string;
}
