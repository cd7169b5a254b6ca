import type { Area, CellsHome } from '../cells';
import { matrixFor } from '../book/cellMatrix';
import { givenText } from './given';

/** Sets one format for all cells, or one for each; a column of one format is set in one go. null leaves a cell alone. */
export function setNumberFormats(home: CellsHome, sheetId: string, area: Area, given: unknown): void {
  if (!Array.isArray(given)) {
    home.setStyle(sheetId, area, { numberFormat: givenText(given, 'A number format') });
    return;
  }
  const matrix = matrixFor(given, area, 'numberFormat');
  for (let column = 0; column < area.columns; column++) {
    for (const run of runs(matrix.map((row) => row[column]))) {
      if (run.value === null) continue;
      const numberFormat = givenText(run.value, 'A number format');
      const place = { row: area.row + run.from, column: area.column + column, rows: run.count, columns: 1 };
      home.setStyle(sheetId, place, { numberFormat });
    }
  }
}

function runs(values: readonly unknown[]): { value: unknown; from: number; count: number }[] {
  const found: { value: unknown; from: number; count: number }[] = [];
  for (const [i, value] of values.entries()) {
    const last = found.at(-1);
    if (last && last.value === value) last.count++;
    else found.push({ value, from: i, count: 1 });
  }
  return found;
}
