import type { ErrorCell, FormulaCell, PlanCell, SheetPlan } from '../../report/plan';
import { PLAIN } from './cellLook';
import type { CellLook } from './cellLook';
import { rowLooks } from './looks';
import { cellReference } from './references';
import { rowHeights } from './rowHeights';
import { sheetRows } from './rows';
import type { SharedTexts } from './sharedTexts';
import type { Styles } from './styles';
import { cellText, xmlNumber, xmlText } from './xml';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly texts: SharedTexts;
  readonly styles: Styles;
}

/** The cells of a sheet, a row a piece. */
export function* cellsXml(sheet: SheetPlan, shared: Shared): Generator<string> {
  const looksOf = rowLooks(sheet);
  const heightOf = rowHeights(sheet);
  yield '<sheetData>';
  for (const { row, cells } of sheetRows(sheet)) {
    const looks = looksOf(row);
    let inside = '';
    const columns = Math.max(cells.length, looks.length);
    for (let column = 0; column < columns; column++)
      inside += cellXml(
        cellReference({ row, column }),
        cells[column] ?? null,
        looks[column] ?? PLAIN,
        shared,
      );
    const height = heightOf(row);
    const set = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (inside !== '' || set !== '') yield `<row r="${row + 1}"${set}>${inside}</row>`;
  }
  yield '</sheetData>';
}

/** One cell; nothing for one that is empty and plain. */
function cellXml(at: string, cell: PlanCell, look: CellLook, { texts, styles }: Shared): string {
  const style = styles.number(look, typeof cell === 'string' && isReadAsMore(cell));
  const head = style === 0 ? `<c r="${at}"` : `<c r="${at}" s="${style}"`;
  if (cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell)))
    return style === 0 ? '' : `${head}/>`;
  if (typeof cell === 'string') return `${head} t="s"><v>${texts.number(cell)}</v></c>`;
  if (isFormula(cell))
    return `${head}${typeOf(cell.value)}><f>${xmlText(cell.formula.slice(1))}</f>${valueXml(cell.value)}</c>`;
  return `${head}${typeOf(cell)}>${valueXml(cell)}</c>`;
}

function isFormula(cell: FormulaCell | ErrorCell | number | boolean): cell is FormulaCell {
  return typeof cell === 'object' && 'formula' in cell;
}

type Value = string | number | boolean | ErrorCell;

/** Numbers have no type of their own. */
function typeOf(value: Value): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'number' ? '' : ' t="e"';
}

function valueXml(value: Value): string {
  if (typeof value === 'string') return `<v>${cellText(value)}</v>`;
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `<v>${xmlNumber(value)}</v>` : '';
  return `<v>${xmlText(value.error)}</v>`;
}

/** Text that becomes a formula, a number or a date when somebody opens its cell and presses Enter. */
function isReadAsMore(text: string): boolean {
  return (
    /^\s*[=+\-@'#]/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    (text.length < 40 && /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u.test(text))
  );
}
