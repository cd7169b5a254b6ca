import type { CellsWritten, FunctionCell, LeftBecause, LeftCell, Shown } from '../app/functionCells';
import type { Progress } from '../app/ports';
import type { CellGroup } from './cellGroups';
import { putCells } from './putCells';
import type { Pen, Putting } from './putCells';
import { safeText } from './safeText';
import { shownByAll, shownIn } from './shown';

/** Puts what the formulas show now in their place. One that spills is frozen with all that it fills. */
export function putValues(cells: readonly FunctionCell[], progress: Progress): Promise<CellsWritten> {
  return putCells(cells, progress, VALUES);
}

const VALUES: Pen = {
  what: 'freezing',
  look: (range, group) => {
    range.load('formulas,values,valueTypes,hasSpill');
    const [only] = group.cells;
    const spilled = group.rows * group.columns > group.cells.length;
    const filled = range.getCell(0, 0).getSpillingToRangeOrNullObject().load('rowCount,columnCount');
    return () => {
      if (!spilled)
        return (range.hasSpill as boolean | null) === false ? ofColumn(range, group) : changed(group);
      const isSame =
        !filled.isNullObject && filled.rowCount === group.rows && filled.columnCount === group.columns;
      return only && isSame ? ofSpill(range, only, group) : changed(group);
    };
  },
  put: (range, contents) => {
    range.values = contents;
  },
};

function changed({ cells }: CellGroup): Putting {
  return { contents: [], left: cells.map((cell) => ({ cell, because: 'changed' })) };
}

function ofColumn(range: Excel.Range, { cells }: CellGroup): Putting {
  const left: LeftCell[] = [];
  const contents = cells.map((cell, row) => {
    const shows = shownIn(range, row);
    const because = keptAsIs(cell, (range.formulas as unknown[][])[row]?.[0], shows);
    if (because) left.push({ cell, because });
    return [because || shows.kind === 'error' ? null : constant(shows.value)];
  });
  return { contents, left };
}

function ofSpill(range: Excel.Range, cell: FunctionCell, group: CellGroup): Putting {
  const because = keptAsIs(cell, (range.formulas as unknown[][])[0]?.[0], shownByAll(range));
  if (because) return { contents: [], left: [{ cell, because }] };
  const contents = Array.from({ length: group.rows }, (_row, row) =>
    Array.from({ length: group.columns }, (_column, column) => {
      const shows = shownIn(range, row, column);
      return shows.kind === 'error' ? null : constant(shows.value);
    }),
  );
  return { contents, left: [] };
}

function keptAsIs(cell: FunctionCell, formula: unknown, shows: Shown): LeftBecause | null {
  if (formula !== cell.formula) return 'changed';
  return shows.kind === 'error' ? 'error' : null;
}

/** An empty text stays a text: what counts cells or compares them goes on as before. */
function constant(value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string') return value;
  return value === '' ? "'" : safeText(value);
}
