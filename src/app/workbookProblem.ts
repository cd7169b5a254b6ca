/** What can keep a use case from its workbook. */
export type WorkbookProblem =
  | { readonly kind: 'noTable'; readonly where: string }
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
  | { readonly kind: 'tooOld'; readonly needs: string }
  | { readonly kind: 'alreadyBuilding' }
  | { readonly kind: 'partNotLoaded' }
  /** `leftover` is a sentence about what stayed in the workbook; absent when nothing did. */
  | { readonly kind: 'cancelled'; readonly leftover?: string }
  | {
      readonly kind: 'excelFailed';
      readonly code: string;
      readonly statement: string;
      readonly leftover: string;
    };

type Kind = WorkbookProblem['kind'];
type Of<K extends Kind> = Extract<WorkbookProblem, { kind: K }>;

const SENTENCES: { readonly [K in Kind]: (problem: Of<K>) => string } = {
  noTable: ({ where }) =>
    `There is no client table around ${where}. Select one cell inside the table of clients, then try again.`,
  manyAreas: ({ areas }) =>
    `Several areas are selected (${areas}). Select one cell inside the table of clients, then try again.`,
  nothingSelected: () => 'No cell is selected. Select one cell inside the table of clients, then try again.',
  editingCell: () => 'A cell is being edited. Finish it with Enter or Esc, then try again.',
  otherWorkbook: () =>
    'Another workbook came to the front. Go back to the workbook with the clients, then try again.',
  protectedSheet: ({ sheet }) =>
    `The sheet “${sheet}” is protected, so nothing was written. Unprotect it (Review, Unprotect Sheet), then try again.`,
  protectedWorkbook: () =>
    'The structure of the workbook is protected, so no sheet can be added or shown and nothing was written. Unprotect it (Review, Protect Workbook), then try again.',
  cellsOnOurSheet: ({ sheet, area }) =>
    `The sheet “${sheet}” holds something of yours outside ${area}, and building again would empty the whole sheet, so nothing was written. Move it to another sheet, then try again.`,
  clientsUnknown: ({ sheet, header }) =>
    `The table on the sheet “${sheet}” has no column “${header}” any more, so nothing says beside which client your notes stand, and nothing was written. Name the column “${header}” again, then try again.`,
  listGone: ({ sheet }) =>
    `The sheet “${sheet}” is no longer in this workbook, and notes stand there. Build the client matrix again to have it back.`,
  listIncomplete: ({ sheet }) =>
    `The sheet “${sheet}” is incomplete, so no notes are read or written there. Build the client matrix again first.`,
  listNoTable: ({ sheet }) =>
    `The clients on the sheet “${sheet}” are no Excel table any more, so notes cannot be written from here. Write on the sheet itself, or build the client matrix again.`,
  clientNotListed: ({ sheet, client }) =>
    `${client} is not on the sheet “${sheet}” yet. Build the client matrix again, then write notes.`,
  columnGone: ({ sheet, header }) =>
    `The table on the sheet “${sheet}” has no column “${header}” any more, so nothing was written. Name the column “${header}” again, then try again.`,
  noteChanged: ({ sheet, header, client }) =>
    `“${header}” of ${client} was changed on the sheet “${sheet}” meanwhile, so nothing was written. Look at what stands there now, then try again.`,
  tableChanged: ({ table }) =>
    `The columns or rows of ${table} changed meanwhile, so nothing was written. Look at the table, then try again.`,
  tableGone: ({ table }) =>
    `${table} is no longer in this workbook, so nothing was written. Select one cell inside the table of clients, then try again.`,
  tooManyClients: ({ count, limit }) =>
    `The table has ${grouped(count)} rows, and one sheet takes ${grouped(limit)} clients at most. Split the table, then try again.`,
  tooOld: ({ needs }) =>
    `This version of Excel is too old: it lacks ${needs}. Update Excel, or open the workbook in Excel on the web.`,
  alreadyBuilding: () =>
    'A client matrix is being built at this moment. Wait until it is finished, then try again.',
  partNotLoaded: () =>
    'A part of Client Matrix could not be loaded, so nothing was written. Check the connection, then try again.',
  cancelled: ({ leftover }) =>
    leftover === undefined ? 'Cancelled. Nothing was written.' : `Cancelled. ${leftover}`,
  excelFailed: ({ code, statement, leftover }) =>
    `Excel stopped with the error ${code}${statement === '' ? '' : ` at “${statement}”`}. ${leftover} Try again; if it happens again, report this error.`,
};

/** Says what is wrong, where, and what to do. */
export function workbookSentence(problem: WorkbookProblem): string {
  return (SENTENCES[problem.kind] as (problem: WorkbookProblem) => string)(problem);
}

export function isWorkbookProblem(problem: { readonly kind: string }): problem is WorkbookProblem {
  return Object.hasOwn(SENTENCES, problem.kind);
}

/** 1,234,567: digits in threes. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
