import type { Remark } from '../../src/app/ports';
import type { WorkbookProblem } from '../../src/app/workbookProblem';
import type { Problem } from '../../src/core/problem';

/** One of each kind: a kind more, and this does not compile. */
type OneOfEach<Thing extends { readonly kind: string }> = {
  readonly [K in Thing['kind']]: Extract<Thing, { readonly kind: K }>;
};

const place = { row: 14, column: 3, header: 'Billed' };
const text = 'twelve';
const sheet = 'Data sheet';

export const PROBLEMS: OneOfEach<Problem> = {
  blankCell: { kind: 'blankCell', place },
  notANumber: { kind: 'notANumber', place, text },
  ambiguousNumber: { kind: 'ambiguousNumber', place, text: '1.234' },
  errorCell: { kind: 'errorCell', place, error: '#REF!' },
  tooLarge: { kind: 'tooLarge', place },
  otherDecimal: { kind: 'otherDecimal', place, text, decimal: ',' },
  mixedCurrencies: {
    kind: 'mixedCurrencies',
    place,
    currencies: ['EUR', 'USD'],
    rows: [7, 8, 9, 10, 11, 12, 13],
  },
  otherCurrency: {
    kind: 'otherCurrency',
    place,
    currency: 'EUR',
    other: { header: 'Cost', currency: 'USD' },
  },
  factLeftOut: { kind: 'factLeftOut', place, text, fact: 'rating' },
  blankName: { kind: 'blankName', place },
  blankRow: { kind: 'blankRow', place },
  sameName: { kind: 'sameName', place, text, firstRow: 5 },
  sameNameSummed: { kind: 'sameNameSummed', place, text, firstRow: 5 },
  sameNameLeftOut: { kind: 'sameNameLeftOut', place, text, firstRow: 5 },
  rowsDisagree: { kind: 'rowsDisagree', place, firstRow: 5 },
  noGroup: { kind: 'noGroup', place, text },
  noOrder: { kind: 'noOrder', place },
  noDate: { kind: 'noDate', place, text },
  repeatedInOrders: { kind: 'repeatedInOrders', place, summed: 600, once: 200 },
  totalsRow: { kind: 'totalsRow', place, text },
  totalsCounted: { kind: 'totalsCounted', place, text },
  hiddenRow: { kind: 'hiddenRow', place },
  hiddenRowsCounted: { kind: 'hiddenRowsCounted', place, count: 6 },
  secondHeader: { kind: 'secondHeader', place },
  textRead: { kind: 'textRead', place, text, more: 8 },
  columnMissing: { kind: 'columnMissing', use: 'revenue' },
  columnTwice: { kind: 'columnTwice', use: 'revenue', headers: ['Billed', 'Net'] },
  nothingCosts: { kind: 'nothingCosts' },
  noRows: { kind: 'noRows', where: { cells: 'A1:D1', sheet } },
  ratingsUnread: { kind: 'ratingsUnread', sheet, missing: ['Rater', 'Day'] },
  ratingLeftOut: { kind: 'ratingLeftOut', sheet, row: 9, why: 'rating', text },
  ratingsReplaced: { kind: 'ratingsReplaced', sheet, row: 9, count: 4 },
  ratingsOfNobody: { kind: 'ratingsOfNobody', sheet, row: 9, text, clients: 4 },
  sensitiveMisplaced: { kind: 'sensitiveMisplaced', sheet, row: 9, count: 4 },
  ratingsOverColumn: { kind: 'ratingsOverColumn', column: 'Trusted', clients: 4 },
};

const client = 'Adler';
const header = 'Note on it';

export const WORKBOOK_PROBLEMS: OneOfEach<WorkbookProblem> = {
  noTable: { kind: 'noTable', cell: 'H40', sheet },
  manyAreas: { kind: 'manyAreas', areas: 'A1:B2,D4' },
  nothingSelected: { kind: 'nothingSelected' },
  editingCell: { kind: 'editingCell' },
  otherWorkbook: { kind: 'otherWorkbook' },
  protectedSheet: { kind: 'protectedSheet', sheet },
  protectedWorkbook: { kind: 'protectedWorkbook' },
  cellsOnOurSheet: { kind: 'cellsOnOurSheet', sheet, area: 'A1:F30' },
  clientsUnknown: { kind: 'clientsUnknown', sheet, header },
  listGone: { kind: 'listGone', sheet },
  listIncomplete: { kind: 'listIncomplete', sheet },
  listNoTable: { kind: 'listNoTable', sheet },
  clientNotListed: { kind: 'clientNotListed', sheet, client },
  columnGone: { kind: 'columnGone', sheet, header },
  noteChanged: { kind: 'noteChanged', sheet, header, client },
  memoryRefused: { kind: 'memoryRefused', table: 'Tbl' },
  tableChanged: { kind: 'tableChanged', table: 'Tbl' },
  tableGone: { kind: 'tableGone', table: 'Tbl' },
  tooManyClients: { kind: 'tooManyClients', count: 900, limit: 800 },
  tooOld: { kind: 'tooOld', needs: 'ExcelApi 1.12' },
  alreadyBuilding: { kind: 'alreadyBuilding' },
  partNotLoaded: { kind: 'partNotLoaded' },
  sumsBrokenOff: { kind: 'sumsBrokenOff' },
  cancelled: { kind: 'cancelled', leftover: { kind: 'sheets', sheets: [{ sheet, is: 'incomplete' }] } },
  excelFailed: {
    kind: 'excelFailed',
    code: 'GeneralException',
    statement: 'sheet.delete();',
    leftover: { kind: 'cells', written: 3, of: 17 },
  },
};

export const REMARKS: OneOfEach<Remark> = {
  leftAlone: { kind: 'leftAlone', sheet },
  typedReplaced: { kind: 'typedReplaced', sheet, cell: { rateOf: 'Visits' }, value: '12.5%' },
  longFormula: { kind: 'longFormula', sheet, first: 'B6', more: 4 },
  longText: { kind: 'longText', sheet, first: 'B6', more: 4 },
};
