/** The errors that a cell can be given. A message is shown with #VALUE! and #N/A only. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#NAME?' | '#REF!';

const RETURNABLE: ReadonlySet<string> = new Set<ErrorCode>([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#NAME?',
  '#REF!',
]);

/** What a cell shows in place of an answer, and why. */
export class CellFailure {
  readonly error: ErrorCode;
  readonly message: string;

  constructor(error: ErrorCode, message: string) {
    this.error = error;
    this.message = message;
  }
}

/** A cell of an answer as it spills. */
export type AnswerCell = string | number | CellFailure;

/** Ends a whole calculation with one failure; caught by `answered`. */
class Refusal extends Error {
  readonly failure: CellFailure;

  constructor(failure: CellFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

export function refuse(failure: CellFailure): never {
  throw new Refusal(failure);
}

/** The answer of a calculation, or the one failure that it ended with as a single cell. */
export function answered(calculation: () => AnswerCell[][]): AnswerCell[][] {
  try {
    return calculation();
  } catch (reason) {
    if (reason instanceof Refusal) return [[reason.failure]];
    throw reason;
  }
}

/** Figures near the largest that a double holds lose their sums and their rates. */
export const TOO_LARGE = new CellFailure('#NUM!', 'The answer is too large for a cell.');

/** A number as a cell can hold it: never −0, and #NUM! in place of what is not finite. */
export function numberCell(value: number): number | CellFailure {
  if (!Number.isFinite(value)) return TOO_LARGE;
  return value === 0 ? 0 : value;
}

/** The same error out that came in; one that no function can return becomes #N/A and says so. */
export function sameError(error: string, where: string): CellFailure {
  const code = RETURNABLE.has(error) ? (error as ErrorCode) : '#N/A';
  return new CellFailure(code, `${where} shows ${error}.`);
}
