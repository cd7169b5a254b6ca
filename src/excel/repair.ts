import type { CellsWritten, FunctionCell, LeftCell } from '../app/functionCells';
import type { Progress } from '../app/ports';
import { withKnownNames } from './ourFormulas';
import { putCells } from './putCells';
import type { Pen } from './putCells';

/** Enters the formulas once more, each as it is, with the functions called by the names they have now. */
export function putFormulas(cells: readonly FunctionCell[], progress: Progress): Promise<CellsWritten> {
  return putCells(cells, progress, FORMULAS);
}

const FORMULAS: Pen = {
  what: 'repairing',
  look: (range, { cells }) => {
    range.load('formulas');
    return () => {
      const left: LeftCell[] = [];
      const contents = cells.map((cell, row) => {
        const isSame = (range.formulas as unknown[][])[row]?.[0] === cell.formula;
        if (!isSame) left.push({ cell, because: 'changed' });
        return [isSame ? withKnownNames(cell.formula) : null];
      });
      return { contents, left };
    };
  },
  put: (range, contents) => {
    range.formulas = contents;
  },
};
