import { CellFailure } from './cellFailure';
import { SHEET_FUNCTIONS, type SheetFunction } from './sheetFunctions';

/** The part of office.js that answers formulas. */
declare const CustomFunctions: {
  associate(id: string, answer: SheetFunction): void;
  readonly Error: new (code: string, message?: string) => object;
};

for (const [id, work] of Object.entries(SHEET_FUNCTIONS)) CustomFunctions.associate(id, inExcelsTerms(work));

/** Failures become Excel's own kind of error. The invocation that Excel appends to the arguments goes unread. */
function inExcelsTerms(work: SheetFunction): SheetFunction {
  return (...given) => work(...given).map((row) => row.map(excelCell));
}

function excelCell(cell: unknown): unknown {
  return cell instanceof CellFailure ? new CustomFunctions.Error(cell.error, cell.message) : cell;
}
