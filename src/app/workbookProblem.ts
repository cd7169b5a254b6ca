/** What can keep a use case from its workbook. */
export type WorkbookProblem =
  | { readonly kind: 'noTable'; readonly where: string }
  | { readonly kind: 'manyAreas'; readonly areas: string }
  | { readonly kind: 'nothingSelected' }
  | { readonly kind: 'editingCell' }
  | { readonly kind: 'protectedSheet'; readonly sheet: string }
  | { readonly kind: 'protectedWorkbook' }
  | { readonly kind: 'tableChanged'; readonly table: string }
  | { readonly kind: 'tooManyClients'; readonly count: number; readonly limit: number }
  | { readonly kind: 'tooOld'; readonly needs: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'excelFailed'; readonly code: string; readonly statement: string; readonly leftover: string };
