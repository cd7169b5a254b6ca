import type { TypedCell } from '../report/plan';
import type { CellsNamed, Remark } from './ports';

/** What each remark is told as in one language. */
export type RemarkSentences = {
  readonly [K in Remark['kind']]: (remark: Extract<Remark, { kind: K }>) => string;
};

export function remarkText(remark: Remark, sentences: RemarkSentences): string {
  return (sentences[remark.kind] as (remark: Remark) => string)(remark);
}

export const REMARKS_ENGLISH: RemarkSentences = {
  leftAlone: ({ sheet }) =>
    `The sheet “${sheet}” is of an earlier build and not needed any more; it stays, because it holds something of yours.`,
  typedReplaced: ({ sheet, cell, value }) =>
    `On the sheet “${sheet}” ${typedName(cell)} typed by hand, ${value}, was replaced: to keep it, enter it in the panel and build again.`,
  longFormula: (cells) =>
    `${holding(cells)} a value instead of a formula, which would be longer than Excel takes; it does not follow changes.`,
  longText: (cells) =>
    `${holding(cells)} a text that is cut off after 32,767 characters, the most that a cell takes.`,
};

function typedName(cell: TypedCell): string {
  return 'cutOf' in cell ? `the ${cell.cutOf.toLowerCase()} cut` : `the rate of “${cell.rateOf}”`;
}

function holding({ sheet, first, more }: CellsNamed): string {
  return `On the sheet “${sheet}” ${first} ${more === 0 ? 'holds' : `and ${more} more hold`}`;
}
