import { cellReference } from '../../src/file/xlsx/references';
import type { PlanCell, WorkbookPlan } from '../../src/report/plan';
import type { Reckoned, ReckonedSheets } from './libreOffice';
import { allBlocks } from './allBlocks';

/**
 * Where the cells of a workbook come to anything else than was planned, a line each: "Method!B7 is 3, planned 4".
 * Numbers are the same where they agree to nine digits; a formula that comes to "" and an empty cell are the same.
 */
export function differences(plan: WorkbookPlan, reckoned: ReckonedSheets): string[] {
  return plan.sheets.flatMap((sheet) => {
    const { name } = sheet;
    const rows = reckoned.get(name);
    if (!rows) return [`The sheet ${name} is not there`];
    return allBlocks(sheet).flatMap(({ at, cells }) =>
      cells.flatMap((line, r) =>
        line.flatMap((cell, c) => {
          if (cell === null) return [];
          const [row, column] = [at.row + r, at.column + c];
          const planned = plannedValue(cell);
          const is = rows[row]?.[column] ?? null;
          if (isSame(planned, is)) return [];
          return [
            `${name}!${cellReference({ row, column })} is ${told(is)}, planned ${told(planned)}${formulaOf(cell)}`,
          ];
        }),
      ),
    );
  });
}

/** How many cells of a workbook are formulas. */
export function formulaCount({ sheets }: WorkbookPlan): number {
  const cells = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
  return cells.filter((cell) => formulaOf(cell) !== '').length;
}

/** A change in the tenth digit is what reckoning in another order makes. */
const TOLERANCE = 1e-9;

function isSame(planned: Reckoned, is: Reckoned): boolean {
  if (typeof planned === 'number' && typeof is === 'number')
    return Math.abs(planned - is) <= TOLERANCE * Math.max(1, Math.abs(planned), Math.abs(is));
  return told(planned ?? '') === told(is ?? '');
}

function plannedValue(cell: PlanCell): Reckoned {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) return cell.value;
  return cell;
}

function formulaOf(cell: PlanCell): string {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? ` (${cell.formula})` : '';
}

function told(value: Reckoned): string {
  return JSON.stringify(value);
}
