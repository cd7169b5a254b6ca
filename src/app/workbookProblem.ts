/** What can keep a use case from its workbook. */
export type WorkbookProblem =
  | { readonly kind: 'noTable'; readonly where: string }
  | { readonly kind: 'manyAreas'; readonly areas: string }
  | { readonly kind: 'nothingSelected' }
  | { readonly kind: 'editingCell' }
  | { readonly kind: 'otherWorkbook' }
  | { readonly kind: 'protectedSheet'; readonly sheet: string }
  | { readonly kind: 'protectedWorkbook' }
  | { readonly kind: 'tableChanged'; readonly table: string }
  | { readonly kind: 'tableGone'; readonly table: string }
  | { readonly kind: 'tooManyClients'; readonly count: number; readonly limit: number }
  | { readonly kind: 'tooOld'; readonly needs: string }
  | { readonly kind: 'alreadyBuilding' }
  /** `leftover` is a sentence about what stayed in the workbook, empty when nothing did. */
  | { readonly kind: 'cancelled'; readonly leftover?: string }
  | { readonly kind: 'excelFailed'; readonly code: string; readonly statement: string; readonly leftover: string };

/** Says what is wrong, where, and what to do. */
export function workbookSentence(problem: WorkbookProblem): string {
  switch (problem.kind) {
    case 'noTable':
      return `There is no client table around ${problem.where}. Select one cell inside the table of clients, then try again.`;
    case 'manyAreas':
      return `Several areas are selected (${problem.areas}). Select one cell inside the table of clients, then try again.`;
    case 'nothingSelected':
      return 'No cell is selected. Select one cell inside the table of clients, then try again.';
    case 'editingCell':
      return 'A cell is being edited. Finish it with Enter or Esc, then try again.';
    case 'otherWorkbook':
      return 'Another workbook came to the front. Go back to the workbook with the clients, then try again.';
    case 'protectedSheet':
      return `The sheet “${problem.sheet}” is protected, so nothing was written. Unprotect it (Review, Unprotect Sheet), then try again.`;
    case 'protectedWorkbook':
      return 'The structure of the workbook is protected, so no sheet can be added and nothing was written. Unprotect it (Review, Protect Workbook), then try again.';
    case 'tableChanged':
      return `The columns of ${problem.table} changed while it was being read, so nothing was written. Look at the table, then try again.`;
    case 'tableGone':
      return `${problem.table} is no longer in this workbook, so nothing was written. Select one cell inside the table of clients, then try again.`;
    case 'tooManyClients':
      return `The table has ${grouped(problem.count)} rows and one sheet holds ${grouped(problem.limit)} at most. Filter or split the table, then try again.`;
    case 'tooOld':
      return `This version of Excel is too old: it lacks ${problem.needs}. Update Excel, or open the workbook in Excel on the web.`;
    case 'alreadyBuilding':
      return 'A client matrix is already being built. Wait until it is finished, then try again.';
    case 'cancelled':
      return ['Cancelled.', problem.leftover ?? ''].join(' ').trim();
    case 'excelFailed':
      return failureSentence(problem.code, problem.statement, problem.leftover);
  }
}

function failureSentence(code: string, statement: string, leftover: string): string {
  const where = statement === '' ? '' : ` at “${statement}”`;
  return `Excel stopped with the error ${code}${where}. ${leftover} Try again; if it happens again, send us the error.`;
}

/** 1,234,567: digits in threes, the same in every language of Excel. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
