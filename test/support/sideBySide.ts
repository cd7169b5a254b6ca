import type { Book } from '../../src/report/book/book';
import { makeBook } from '../../src/report/book/makeBook';
import { SHEETS } from '../../src/report/book/sheets';
import type { SheetKey } from '../../src/report/book/sheets';
import { workbookPlan } from '../../src/report/book/workbookPlan';
import type { MatrixInput } from '../../src/report/matrixInput';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/report/plan';
import type { Reckoned, ReckonedSheets } from './libreOffice';
import { allBlocks } from './allBlocks';

/** The books of several inputs, to be reckoned at once: sheets of the second are called "Client matrix 2" and so on. */
export function numberedBooks(
  inputs: readonly MatrixInput[],
  texts: ReadonlyMap<string, string> = new Map(),
): Book[] {
  return inputs.map((input, index) => {
    const keys = Object.keys(SHEETS) as SheetKey[];
    const sheetNames = new Map(keys.map((key) => [key, `${SHEETS[key]} ${index + 1}`]));
    return makeBook(input, { sheetNames, people: null, texts }, 2000);
  });
}

/** All sheets of the books in one workbook. */
export function sideBySide(books: readonly Book[]): WorkbookPlan {
  return { sheets: books.flatMap((book) => workbookPlan(book).sheets) };
}

/**
 * Where a sheet as reckoned is other than planned, in words with the cell; empty where every cell is as planned. Numbers
 * may differ by what summing in another order changes.
 */
export function differences(plan: SheetPlan, reckoned: ReckonedSheets): string[] {
  const rows = reckoned.get(plan.name) ?? [];
  return allBlocks(plan).flatMap(({ at, cells }) =>
    cells.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const found = rows[at.row + down]?.[at.column + right] ?? null;
        const wanted = valueOf(cell);
        if (isSame(wanted, found)) return [];
        const place = `${plan.name} row ${at.row + down + 1}, column ${at.column + right + 1}`;
        return [`${place}: ${JSON.stringify(wanted)} was planned, ${JSON.stringify(found)} reckoned`];
      }),
    ),
  );
}

function valueOf(cell: PlanCell): Reckoned {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
}

function isSame(wanted: Reckoned, found: Reckoned): boolean {
  if (typeof wanted === 'number' && typeof found === 'number')
    return Math.abs(wanted - found) <= 1e-9 * Math.max(1, Math.abs(wanted));
  if (isError(wanted) || isError(found))
    return isError(wanted) && isError(found) && wanted.error === found.error;
  return (wanted ?? '') === (found ?? '');
}

function isError(cell: Reckoned): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null;
}
