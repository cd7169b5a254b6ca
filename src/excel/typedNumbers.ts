import type { WorkbookPlan } from '../report/plan';
import type { EarlierSheet } from './lookAround';
import { plannedCell } from './plannedCell';

/** A number that people typed over a named cell of a build: `shown` is how the cell shows it. */
export interface TypedNumber {
  /** The key of the sheet. */
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly shown: string;
}

/** Asks which cells hold another number than the build wrote; the answer is to be called after the sync. */
export function askTyped(
  target: Excel.Worksheet,
  key: string,
  { record }: Pick<EarlierSheet, 'record'>,
): () => TypedNumber[] {
  const asked = Object.entries(record?.typed ?? {}).map(([name, written]) => {
    const cells = target.names.getItemOrNullObject(name).getRangeOrNullObject();
    cells.load('values,formulas,text');
    return { name, written, cells };
  });
  return () =>
    asked.flatMap(({ name, written, cells }) => {
      if (cells.isNullObject) return [];
      const value: unknown = cells.values[0]?.[0];
      const isTyped = typeof cells.formulas[0]?.[0] === 'number';
      if (!isTyped || typeof value !== 'number' || value === written) return [];
      return [{ key, name, value, shown: cells.text[0]?.[0] ?? String(value) }];
    });
}

/** One sentence for each typed number that the plan writes over. */
export function typedRemarks({ sheets }: WorkbookPlan, typed: readonly TypedNumber[]): string[] {
  return typed.flatMap(({ key, name, value, shown }) => {
    const sheet = sheets.find((each) => each.key === key);
    const cell = sheet?.names.find((each) => each.name === name);
    if (!sheet || cell?.typed === undefined || plannedCell(sheet, cell.area) === value) return [];
    return [
      `On the sheet “${sheet.name}” ${cell.typed} typed by hand, ${shown.trim()}, was replaced: to keep it, enter it in the panel and build again.`,
    ];
  });
}
