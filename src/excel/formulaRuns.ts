import type { FunctionCell } from '../app/functionCells';
import { callsOurs } from './ourFormulas';
import { rangeOf, rowsOf } from './sheetAreas';
import type { SheetArea } from './sheetAreas';

/** Formulas of ours below each other in one column: `formulas` are as many as its rows. */
export interface Run extends SheetArea {
  readonly formulas: readonly string[];
}

/** Where a cell of a run stands. */
export type CellPlace = Omit<FunctionCell, 'formula' | 'shows'>;

export function cellOfRun({ sheet, row, column }: SheetArea, index: number): CellPlace {
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    row: row + index,
    column,
    rows: 1,
    columns: 1,
  };
}

export function rowsOfRun(run: Run, from: number, rows: number): Run {
  return { ...rowsOf(run, from, rows), formulas: run.formulas.slice(from, from + rows) };
}

/** The formulas of ours in these areas. */
export async function runsIn(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<Run[]> {
  const ranges = areas.map((area) => rangeOf(context, area).load('formulas'));
  await context.sync();
  return areas.flatMap((area, index) => columnRuns(area, ranges[index]?.formulas as unknown[][]));
}

function columnRuns(area: SheetArea, contents: readonly (readonly unknown[])[]): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < area.columns; column++) {
    let formulas: string[] = [];
    for (let row = 0; row <= contents.length; row++) {
      const content = contents[row]?.[column];
      if (callsOurs(content)) {
        formulas.push(content);
        continue;
      }
      if (formulas.length > 0) runs.push(runEnding(area, { row, column }, formulas));
      formulas = [];
    }
  }
  return runs;
}

/** The run whose last formula stands above that row of the area. */
function runEnding(
  { sheet, row, column }: SheetArea,
  end: { readonly row: number; readonly column: number },
  formulas: readonly string[],
): Run {
  const rows = formulas.length;
  return { sheet, row: row + end.row - rows, column: column + end.column, rows, columns: 1, formulas };
}
