import type { FunctionCell } from '../app/functionCells';
import type { Progress } from '../app/ports';
import { cellOfRun, rowsOfRun } from './formulaRuns';
import type { Run } from './formulaRuns';
import { inPieces } from './inPieces';
import { read } from './request';
import { cellCount, firstCells, rangeOf, rowsOf } from './sheetAreas';
import { shownByAll } from './shown';

/** Cells at once that may spill: each is asked for on its own, and its result may be long. */
const CELLS_AT_ONCE = 200;

/** The cells of runs in which something spills. A cell into which another one spills holds no formula of its own. */
export function spilledCells(runs: readonly Run[], progress: Progress): Promise<FunctionCell[]> {
  return inPieces<Run, FunctionCell>(runs, progress, {
    what: 'readingFilled',
    room: CELLS_AT_ONCE,
    cut: (some, most) => firstCells(some, most, rowsOfRun),
    size: cellCount,
    ask: (some) => read((context) => cellsIn(context, some)),
  });
}

async function cellsIn(context: Excel.RequestContext, runs: readonly Run[]): Promise<FunctionCell[]> {
  const asked = runs.flatMap((run) =>
    run.formulas.map((formula, index) => {
      const cell = rangeOf(context, rowsOf(run, index, 1));
      return {
        place: cellOfRun(run, index),
        formula,
        own: cell.load('values,valueTypes'),
        filled: cell.getSpillingToRangeOrNullObject().load('rowCount,columnCount,values,valueTypes'),
        parent: cell.getSpillParentOrNullObject().load('rowIndex,columnIndex'),
      };
    }),
  );
  await context.sync();
  return asked.flatMap(({ place, formula, own, filled, parent }): FunctionCell[] => {
    if (!filled.isNullObject) {
      const { rowCount: rows, columnCount: columns } = filled;
      return [{ ...place, rows, columns, formula, shows: shownByAll(filled) }];
    }
    return parent.isNullObject ? [{ ...place, formula, shows: shownByAll(own) }] : [];
  });
}
