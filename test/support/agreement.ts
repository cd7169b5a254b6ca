import { columnLetters } from '../../src/core/problem';
import type { FormulaCell, PlanCell, WorkbookPlan } from '../../src/report/plan';
import type { Reckoned, ReckonedSheets } from './libreOffice';

/** Numbers agree to 9 digits: both sides reckon in doubles, and a spreadsheet adds up in an order of its own. */
const DIGITS = 1e-9;

/** A spreadsheet makes 0 of a difference of which none of its 15 digits is left: as a part of the numbers around it. */
const NO_DIGITS_LEFT = 4e-15;

/** How many formulas a plan has, and each that comes to something else, in words: "Sheet!B4: 2 is 3, by =1+2". */
export interface Agreement {
  readonly formulas: number;
  readonly differences: readonly string[];
}

/** What a plan says of its formulas beside what LibreOffice made of them. */
export function agreement(
  plan: WorkbookPlan,
  sheets: ReckonedSheets,
  isCompared: (sheet: string) => boolean = () => true,
): Agreement {
  let formulas = 0;
  const differences: string[] = [];
  for (const { name, blocks } of plan.sheets.filter((sheet) => isCompared(sheet.name))) {
    const rows = sheets.get(name) ?? [];
    for (const { at, cells } of blocks) {
      cells.forEach((line, down) => {
        line.forEach((cell, right) => {
          if (!isFormula(cell)) return;
          formulas++;
          const [row, column] = [at.row + down, at.column + right];
          const found = rows[row]?.[column] ?? null;
          if (isSame(cell.value, found) || hasNoDigits(cell.value, found, line)) return;
          const address = `${name}!${columnLetters(column)}${row + 1}`;
          const [planned, reckoned] = [cell.value, found].map((value) => JSON.stringify(value));
          differences.push(`${address}: ${planned ?? ''} is ${reckoned ?? ''}, by ${cell.formula}`);
        });
      });
    }
  }
  return { formulas, differences };
}

function isFormula(cell: PlanCell): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function hasNoDigits(planned: FormulaCell['value'], reckoned: Reckoned, line: readonly PlanCell[]): boolean {
  const numbers = line.map((cell) => (isFormula(cell) ? cell.value : cell));
  const largest = numbers.reduce<number>(
    (most, cell) => (typeof cell === 'number' ? Math.max(most, Math.abs(cell)) : most),
    0,
  );
  return reckoned === 0 && typeof planned === 'number' && Math.abs(planned) <= NO_DIGITS_LEFT * largest;
}

/** Whether LibreOffice reckoned what was planned: "" and an empty cell are one. */
export function isSame(planned: FormulaCell['value'], reckoned: Reckoned): boolean {
  if (planned === '') return reckoned === null || reckoned === '';
  if (typeof planned === 'number' && typeof reckoned === 'number')
    return Math.abs(planned - reckoned) <= DIGITS * Math.max(Math.abs(planned), Math.abs(reckoned), DIGITS);
  if (typeof planned === 'object')
    return typeof reckoned === 'object' && reckoned !== null && reckoned.error === planned.error;
  return planned === reckoned;
}
