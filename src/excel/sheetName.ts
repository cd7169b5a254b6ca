import { columnLetters } from '../core/problem';

/** What Excel allows at most. https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST = 31;

/**
 * A name that Excel takes for a new sheet: the one wished for without what is not allowed, numbered where another
 * sheet has it already ("Client matrix 2"). Excel compares names without regard to case.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set([...taken, 'History'].map((name) => name.toLowerCase()));
  const allowed = allowedSheetName(wished);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = allowed.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A name that Excel takes for a new table: the one wished for, numbered where a table or cells have it already. */
export function freeTableName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished}${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function allowedSheetName(wished: string): string {
  const name = wished
    .replace(/[\\/?*[\]:\0-\x1f]/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
    .slice(0, LONGEST)
    .replace(/[' ]+$/, '');
  return name === '' ? 'Sheet' : name;
}

/** A sheet's name in a formula: quoted always, for a quoted name is right whatever it holds. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The address of one cell in a formula: ='Bob''s sheet'!$B$5. Row and column count from 0. */
export function cellFormula(sheet: string, row: number, column: number): string {
  return `=${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}
