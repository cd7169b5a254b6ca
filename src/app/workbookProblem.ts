/** What can keep a use case from its workbook. */
export type WorkbookProblem =
  | { readonly kind: 'noTable'; readonly cell: string; readonly sheet: string }
  | { readonly kind: 'manyAreas'; readonly areas: string }
  | { readonly kind: 'nothingSelected' }
  | { readonly kind: 'editingCell' }
  | { readonly kind: 'otherWorkbook' }
  | { readonly kind: 'protectedSheet'; readonly sheet: string }
  | { readonly kind: 'protectedWorkbook' }
  /** Something of the user's stands on a sheet of ours, outside the area that a build wrote. */
  | { readonly kind: 'cellsOnOurSheet'; readonly sheet: string; readonly area: string }
  /** People wrote in our table, and the column that says beside which client is not there any more. */
  | { readonly kind: 'clientsUnknown'; readonly sheet: string; readonly header: string }
  /** Notes cannot be read or written: our sheet of clients is gone, left incomplete, or no table any more. */
  | { readonly kind: 'listGone'; readonly sheet: string }
  | { readonly kind: 'listIncomplete'; readonly sheet: string }
  | { readonly kind: 'listNoTable'; readonly sheet: string }
  | { readonly kind: 'clientNotListed'; readonly sheet: string; readonly client: string }
  | { readonly kind: 'columnGone'; readonly sheet: string; readonly header: string }
  /** Someone else wrote in the cell since it was shown. */
  | { readonly kind: 'noteChanged'; readonly sheet: string; readonly header: string; readonly client: string }
  | { readonly kind: 'tableChanged'; readonly table: string }
  | { readonly kind: 'tableGone'; readonly table: string }
  | { readonly kind: 'tooManyClients'; readonly count: number; readonly limit: number }
  /** The table does not fit into the memory that this page is given. */
  | { readonly kind: 'memoryRefused'; readonly table: string }
  | { readonly kind: 'tooOld'; readonly needs: string }
  | { readonly kind: 'alreadyBuilding' }
  | { readonly kind: 'partNotLoaded' }
  /** The worker that does the sums of long tables died, mostly for want of memory. */
  | { readonly kind: 'sumsBrokenOff' }
  /** `leftover` is absent when nothing stayed in the workbook. */
  | { readonly kind: 'cancelled'; readonly leftover?: Leftover }
  | {
      readonly kind: 'excelFailed';
      readonly code: string;
      readonly statement: string;
      readonly leftover: Leftover;
    };

/** What a piece of work that did not come to its end left in the workbook. */
export type Leftover =
  | { readonly kind: 'nothingChanged' }
  | { readonly kind: 'asBefore' }
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetLeft[] }
  /** Some of the listed cells may have been written to. */
  | { readonly kind: 'perhapsCells' }
  | { readonly kind: 'cells'; readonly written: number; readonly of: number };

/** A sheet of a build that broke: whether it is whole, or cannot be told to be; `perhapsNew` is one that was not there before. */
export interface SheetLeft {
  readonly sheet: string;
  readonly is: 'incomplete' | 'complete' | 'perhapsIncomplete' | 'perhapsNew';
}
