import { isPassing } from './excelProblem';

/** The first try and two more. */
const TRIES = 3;
/** Milliseconds before the second try; doubled before each further one. */
const FIRST_PAUSE = 250;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** One request that changes nothing: repeated when Excel is only busy. A cell being edited refuses it at once. */
export async function read<T>(batch: Batch<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await Excel.run(batch);
    } catch (error) {
      if (tries === TRIES || !isPassing(error)) throw error;
      await pause(FIRST_PAUSE * 2 ** (tries - 1));
    }
  }
}

/**
 * One request that writes. It is never repeated: nobody knows how much of a failed one was done. A cell that is edited
 * by now makes it wait rather than fail halfway; where Excel can, all of it is one step to undo.
 */
export function write<T>(batch: Batch<T>): Promise<T> {
  const canMerge = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  return Excel.run(
    canMerge ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true },
    batch,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
