import { CellFailure } from './cellFailure';
import { SHEET_FUNCTIONS, type SheetFunction } from './sheetFunctions';

/** The part of office.js that answers formulas. */
declare const CustomFunctions: {
  associate(id: string, answer: SheetFunction): void;
  readonly Error: new (code: string, message?: string) => object;
};

for (const [id, work] of Object.entries(SHEET_FUNCTIONS)) CustomFunctions.associate(id, inExcelsTerms(work));

/** Excel appends the invocation to the arguments; failures become its own kind of error. */
function inExcelsTerms(work: SheetFunction): SheetFunction {
  return (...given) => work(...given.slice(0, work.length)).map((row) => row.map(excelCell));
}

function excelCell(cell: unknown): unknown {
  return cell instanceof CellFailure ? new CustomFunctions.Error(cell.error, cell.message) : cell;
}
