import { CellFailure } from './cellFailure';
import { marketSpace } from './growth';
import { effortCut, quadrant, segment, worthCut } from './matrix';
import { concentration, profitShare, whaleCurve } from './portfolio';
import { clientProfit, costToServe, lateCost } from './profit';

/** The part of office.js that answers formulas. */
declare const CustomFunctions: {
  associate(id: string, answer: (...given: unknown[][][]) => unknown[][]): void;
  readonly Error: new (code: string, message?: string) => object;
};

type SheetFunction = (...args: unknown[][][]) => unknown[][];

const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  CLIENTPROFIT: clientProfit,
  COSTTOSERVE: costToServe,
  LATECOST: lateCost,
  SEGMENT: segment,
  WORTHCUT: worthCut,
  EFFORTCUT: effortCut,
  QUADRANT: quadrant,
  MARKETSPACE: marketSpace,
  WHALECURVE: whaleCurve,
  PROFITSHARE: profitShare,
  CONCENTRATION: concentration,
};

for (const [id, work] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, inExcelsTerms(work));

/** Excel appends the invocation to the arguments; failures become its own kind of error. */
function inExcelsTerms(work: SheetFunction): SheetFunction {
  return (...given) => work(...given.slice(0, work.length)).map((row) => row.map(excelCell));
}

function excelCell(cell: unknown): unknown {
  return cell instanceof CellFailure ? new CustomFunctions.Error(cell.error, cell.message) : cell;
}
