import { CellFailure } from '../../src/functions/cellFailure';
import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';

/** Cells below one another. */
export function down(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** Cells beside one another. */
export function across(...cells: unknown[]): unknown[][] {
  return [cells];
}

/** One cell, as Excel hands it over for a parameter that takes ranges. */
export function one(cell: unknown): unknown[][] {
  return [[cell]];
}

/** Answers as Excel would ask: arguments left out are null, and an invocation may follow. */
export function ask(id: string, ...args: (unknown[][] | null)[]): unknown[][] {
  const work = SHEET_FUNCTIONS[id];
  if (!work) throw new Error(`There is no ${id}`);
  const padded = Array.from({ length: work.length }, (_, i) => args[i] ?? null);
  return work(...(padded as unknown[][][])).map((row) => row.map(shown));
}

/** A failed cell as "#N/A: what it says". */
function shown(cell: unknown): unknown {
  return cell instanceof CellFailure ? `${cell.error}: ${cell.message}` : cell;
}
