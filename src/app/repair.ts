import type { CellListing, CellsWritten, FunctionCell, FunctionsPort } from './functionCells';
import type { Progress } from './ports';

/** How repairing ended: of the formulas entered again, those that show #NAME? all the same. */
export interface Repaired extends CellsWritten {
  readonly stillUnknown: readonly FunctionCell[];
}

/** Lists the functions of ours that Excel shows as #NAME?, though the add-in is here. Nothing is written. */
export async function listToRepair(functions: FunctionsPort, progress: Progress): Promise<CellListing> {
  const found = (await functions.findCells(progress)).filter(isUnknown);
  return {
    cells: found.filter(({ isProtected }) => !isProtected),
    left: found.filter(({ isProtected }) => isProtected).map((cell) => ({ cell, because: 'protected' })),
  };
}

/** Enters the listed formulas once more, and looks whether it helped. */
export async function repair(
  functions: FunctionsPort,
  { cells }: CellListing,
  progress: Progress,
): Promise<Repaired> {
  const written = await functions.putFormulas(cells, progress);
  const listed = new Set(cells.map(placeOf));
  const after = await functions.findCells(progress);
  return {
    ...written,
    stillUnknown: after.filter((cell) => isUnknown(cell) && listed.has(placeOf(cell))),
  };
}

/** A workbook opened before its add-in was loaded keeps showing this until the formula is entered again. */
function isUnknown({ shows }: FunctionCell): boolean {
  return shows.kind === 'error' && shows.error === '#NAME?';
}

function placeOf({ sheetId, row, column }: FunctionCell): string {
  return `${sheetId} ${row} ${column}`;
}
