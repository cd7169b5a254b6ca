import type { Remark } from '../app/ports';
import type { WorkbookPlan } from '../report/plan';
import type { EarlierSheet } from './lookAround';
import { plannedCell } from './plannedCell';

/** A number that people typed over a named cell of a build: `isPercent`: the cell shows it so. */
export interface TypedNumber {
  /** The key of the sheet. */
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly isPercent: boolean;
}

/** Asks which cells hold another number than the build wrote; the answer is to be called after the sync. */
export function askTyped(
  target: Excel.Worksheet,
  key: string,
  { record }: Pick<EarlierSheet, 'record'>,
): () => TypedNumber[] {
  const asked = Object.entries(record?.typed ?? {}).map(([name, written]) => {
    const cells = target.names.getItemOrNullObject(name).getRangeOrNullObject();
    cells.load('formulas,numberFormat');
    return { name, written, cells };
  });
  return () =>
    asked.flatMap(({ name, written, cells }) => {
      if (cells.isNullObject) return [];
      // A formula is told as a text, a typed number as itself.
      const value: unknown = cells.formulas[0]?.[0];
      if (typeof value !== 'number' || value === written) return [];
      return [{ key, name, value, isPercent: String(cells.numberFormat[0]?.[0]).includes('%') }];
    });
}

/** One remark for each typed number that the plan writes over. */
export function typedRemarks({ sheets }: WorkbookPlan, typed: readonly TypedNumber[]): Remark[] {
  return typed.flatMap(({ key, name, value, isPercent }) => {
    const sheet = sheets.find((each) => each.key === key);
    const cell = sheet?.names.find((each) => each.name === name);
    if (!sheet || cell?.typed === undefined || plannedCell(sheet, cell.area) === value) return [];
    return [{ kind: 'typedReplaced', sheet: sheet.name, cell: cell.typed, value: told(value, isPercent) }];
  });
}

function told(value: number, isPercent: boolean): string {
  return isPercent ? `${Number((100 * value).toFixed(2))}%` : String(value);
}
