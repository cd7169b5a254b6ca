import type { FunctionCell } from '../app/functionCells';
import type { Progress } from '../app/ports';
import { cellOfRun, rowsOfRun, runsIn } from './formulaRuns';
import type { Run } from './formulaRuns';
import { inPieces } from './inPieces';
import { read } from './request';
import { cellCount, firstCells, rangeOf, usedAreas } from './sheetAreas';
import type { SheetArea } from './sheetAreas';
import { shownIn } from './shown';
import { spilledCells } from './spilledCells';

/** Cells whose formulas are asked for at once: at 40 bytes each well below the 5 MB that Excel on the web answers. */
const CELLS_AT_ONCE = 100_000;
/** Cells of runs at once: each tells its value and its kind, and every run has a range of its own. */
const RUN_CELLS_AT_ONCE = 5_000;

/** All cells of the workbook whose formulas call functions of ours, sheet by sheet and row by row. */
export async function findFunctions(progress: Progress): Promise<FunctionCell[]> {
  const areas = await read(usedAreas);
  const runs = await inPieces<SheetArea, Run>(areas, progress, {
    what: 'lookingThrough',
    room: CELLS_AT_ONCE,
    cut: (some, most) => firstCells(some, most),
    size: cellCount,
    ask: (some) => read((context) => runsIn(context, some)),
  });
  const seen = await inPieces<Run, FunctionCell | Run>(runs, progress, {
    what: 'readingShown',
    room: RUN_CELLS_AT_ONCE,
    cut: (some, most) => firstCells(some, most, rowsOfRun),
    size: cellCount,
    ask: (some) => read((context) => cellsIn(context, some)),
  });
  const plain = seen.filter((each): each is FunctionCell => !isRun(each));
  const spilled = await spilledCells(seen.filter(isRun), progress);
  return inOrder([...plain, ...spilled], areas);
}

function isRun(seen: FunctionCell | Run): seen is Run {
  return 'formulas' in seen;
}

/** The cells of the runs; a run in which something spills stays whole, to be looked at cell by cell. */
async function cellsIn(context: Excel.RequestContext, runs: readonly Run[]): Promise<(FunctionCell | Run)[]> {
  const asked = runs.map((run) => ({ run, range: rangeOf(context, run).load('values,valueTypes,hasSpill') }));
  await context.sync();
  return asked.flatMap(({ run, range }): (FunctionCell | Run)[] => {
    // Excel tells null where only some of the cells spill.
    if ((range.hasSpill as boolean | null) !== false) return [run];
    return run.formulas.map((formula, index) => ({
      ...cellOfRun(run, index),
      formula,
      shows: shownIn(range, index),
    }));
  });
}

function inOrder(cells: readonly FunctionCell[], areas: readonly SheetArea[]): FunctionCell[] {
  const tabs = new Map(areas.map(({ sheet }, tab) => [sheet.id, tab]));
  const tab = ({ sheetId }: FunctionCell): number => tabs.get(sheetId) ?? 0;
  return [...cells].sort((a, b) => tab(a) - tab(b) || a.row - b.row || a.column - b.column);
}
