/** Answers one formula: matrices of cells in, a matrix of cells out. */
type SheetFunction = (...args: unknown[][][]) => unknown[][];

/** Functions of the namespace CLIENTS by the ids that Excel knows them by. */
export type SheetFunctions = Readonly<Record<string, SheetFunction>>;
