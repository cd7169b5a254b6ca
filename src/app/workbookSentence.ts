import type { Leftover, SheetLeft, WorkbookProblem } from './workbookProblem';

type Kind = WorkbookProblem['kind'];

/** What each problem with the workbook is told as in one language: what is wrong, where, and what to do. */
export type WorkbookSentences = {
  readonly [K in Kind]: (problem: Extract<WorkbookProblem, { kind: K }>) => string;
};

/** Says what is wrong, where, and what to do. */
export function workbookSentence(problem: WorkbookProblem, sentences = WORKBOOK_ENGLISH): string {
  return (sentences[problem.kind] as (problem: WorkbookProblem) => string)(problem);
}

export function isWorkbookProblem(problem: { readonly kind: string }): problem is WorkbookProblem {
  return Object.hasOwn(WORKBOOK_ENGLISH, problem.kind);
}

export const WORKBOOK_ENGLISH: WorkbookSentences = {
  noTable: ({ cell, sheet }) =>
    `There is no client table around cell ${cell} of the sheet “${sheet}”. Select one cell inside the table of clients, then try again.`,
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
    `There are ${grouped(count)} clients to list, and one sheet takes ${grouped(limit)}, so nothing was written. Split the table, then try again.`,
  memoryRefused: ({ table }) =>
    `There is not enough memory for all rows of ${table}, so nothing was written. Close other workbooks and programs, or split the table, then try again.`,
  tooOld: ({ needs }) =>
    `This version of Excel is too old: it lacks ${needs}. Update Excel, or open the workbook in Excel on the web.`,
  alreadyBuilding: () =>
    'A client matrix is being built at this moment. Wait until it is finished, then try again.',
  partNotLoaded: () =>
    'A part of Client Matrix could not be loaded, so nothing was written. Check the connection, then try again.',
  sumsBrokenOff: () =>
    'The browser broke off the sums, probably because memory ran out, so nothing was written. Close other workbooks or tabs, then try again.',
  cancelled: ({ leftover }) =>
    leftover === undefined ? 'Cancelled. Nothing was written.' : `Cancelled. ${leftoverText(leftover)}`,
  excelFailed: ({ code, statement, leftover }) =>
    `Excel stopped with the error ${code}${statement === '' ? '' : ` at “${statement}”`}. ${leftoverText(leftover)} Try again; if it happens again, report this error.`,
};

function leftoverText(leftover: Leftover): string {
  switch (leftover.kind) {
    case 'nothingChanged':
      return 'Nothing was changed.';
    case 'asBefore':
      return 'The workbook is as it was before.';
    case 'sheets':
      return leftover.sheets.map(sheetLeftText).join(' ');
    case 'perhapsCells':
      return 'Perhaps some of the listed cells were written to: list them again to see.';
    case 'cells':
      return `${leftover.written} of the ${leftover.of} listed formulas were done before: list them again to see what is left.`;
  }
}

const SHEET_LEFT: Readonly<Record<SheetLeft['is'], string>> = {
  incomplete: 'is incomplete and says so: build the client matrix again.',
  complete: 'is complete all the same.',
  perhapsIncomplete: 'may be incomplete: build the client matrix again.',
  perhapsNew: 'may be incomplete and could not be removed: delete it if you find it.',
};

function sheetLeftText({ sheet, is }: SheetLeft): string {
  return `The sheet “${sheet}” ${SHEET_LEFT[is]}`;
}

/** 1,234,567: digits in threes. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
