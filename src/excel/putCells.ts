import type { CellsWritten, FunctionCell, LeftCell } from '../app/functionCells';
import type { Doing, Progress } from '../app/ports';
import { Stopped, stopIfCancelled } from '../app/stopped';
import type { Leftover } from '../app/workbookProblem';
import { failure, isExcelError } from './excelProblem';
import { firstGroups, grouped } from './cellGroups';
import type { CellGroup } from './cellGroups';
import { write } from './request';

/** What to put into the cells of a group, looked at a moment before: null for a cell that stays as it is. */
export interface Putting {
  /** A row for each row of the group. */
  readonly contents: readonly (readonly (string | number | boolean | null)[])[];
  readonly left: readonly LeftCell[];
}

/** How one kind of writing asks what stands in a group now, and what it makes of the answer after the sync. */
export interface Pen {
  readonly what: Doing;
  readonly look: (range: Excel.Range, group: CellGroup) => () => Putting;
  readonly put: (range: Excel.Range, contents: unknown[][]) => void;
}

/** Cells that one request looks at and the next writes. */
const CELLS_AT_ONCE = 2_000;

/**
 * Writes to these cells and to no other. All is one step to undo where Excel can. Two requests for every two thousand
 * cells: one looks at them again, one writes.
 */
export async function putCells(
  cells: readonly FunctionCell[],
  progress: Progress,
  pen: Pen,
): Promise<CellsWritten> {
  const left: LeftCell[] = [];
  let done = 0;
  try {
    await write(async (context) => {
      let waiting = grouped(cells);
      while (waiting.length > 0) {
        stopIfCancelled(progress);
        const { first, rest } = firstGroups(waiting, CELLS_AT_ONCE);
        left.push(...(await putGroups(context, first, pen)));
        waiting = rest;
        done += first.reduce((sum, group) => sum + group.cells.length, 0);
        progress.report(pen.what, done, cells.length);
      }
    });
  } catch (error) {
    throw told(error, done - left.length, cells.length);
  }
  return { written: cells.length - left.length, left };
}

async function putGroups(
  context: Excel.RequestContext,
  groups: readonly CellGroup[],
  pen: Pen,
): Promise<LeftCell[]> {
  const asked = groups.map((group) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(group.sheetId).load('id');
    const { row, column, rows, columns } = group;
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    const protection = sheet.protection.load('protected');
    return { group, sheet, protection, range, look: pen.look(range, group) };
  });
  await context.sync();
  const left = asked.flatMap(({ group, sheet, protection, range, look }): readonly LeftCell[] => {
    if (sheet.isNullObject) return group.cells.map((cell) => ({ cell, because: 'changed' }));
    if (protection.protected) return group.cells.map((cell) => ({ cell, because: 'protected' }));
    const putting = look();
    if (putting.left.length < group.cells.length)
      pen.put(
        range,
        putting.contents.map((row) => [...row]),
      );
    return putting.left;
  });
  await context.sync();
  return left;
}

/** Says how many were written before it stopped. */
function told(error: unknown, written: number, of: number): unknown {
  const leftover: Leftover = written === 0 ? { kind: 'perhapsCells' } : { kind: 'cells', written, of };
  if (error instanceof Stopped && error.problem.kind === 'cancelled')
    return written === 0 ? error : new Stopped({ kind: 'cancelled', leftover });
  return isExcelError(error) ? new Stopped(failure(error, leftover)) : error;
}
