import type {
  CellListing,
  CellsWritten,
  FunctionCell,
  FunctionsPort,
  LeftBecause,
  LeftCell,
} from './functionCells';
import type { Progress } from './ports';

/** Lists what freezing would turn into values, and what it would leave. Nothing is written. */
export async function listToFreeze(functions: FunctionsPort, progress: Progress): Promise<CellListing> {
  const found = await functions.findCells(progress);
  const left = found.flatMap((cell): LeftCell[] => {
    const because = keptFromFreezing(cell);
    return because ? [{ cell, because }] : [];
  });
  return { cells: found.filter((cell) => !keptFromFreezing(cell)), left };
}

/** Turns the listed formulas into the values that they show. */
export function freeze(
  functions: FunctionsPort,
  { cells }: CellListing,
  progress: Progress,
): Promise<CellsWritten> {
  return functions.putValues(cells, progress);
}

/** An error frozen would stay for good, so it is mended first. */
function keptFromFreezing({ isProtected, shows }: FunctionCell): LeftBecause | null {
  if (isProtected) return 'protected';
  if (shows.kind === 'value') return null;
  return isAwaited(shows.error) ? 'waiting' : 'error';
}

function isAwaited(error: string): boolean {
  return error === '#BUSY!' || error === '#GETTING_DATA';
}
