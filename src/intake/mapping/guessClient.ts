import type { ColumnUse } from '../columnMapping';
import { headerRank, surest } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { HEADER_MEANINGS } from '../headers/headerMeanings';
import { DESCRIPTION_WORDS, IDENTIFIER_WORDS } from '../headers/headerWords';
import { ORDER_ITSELF } from '../headers/orderWords';
import { isDistinct, isText, isWordy } from './previewCells';
import type { PreviewRows } from './previewCells';

/** What a column of texts can be beside clients' names. */
const OTHER_TEXTS: ReadonlySet<ColumnUse | undefined> = new Set(['group', 'orderDate', 'product', 'fact']);

/**
 * The column of clients' names: one that says so, else a telling column of texts, else their numbers, else any text;
 * -1 for none. `uses` are what the columns are otherwise.
 */
export function guessClient(
  seen: readonly SeenHeader[],
  rows: PreviewRows,
  uses: readonly (ColumnUse | undefined)[],
): number {
  const ranks = ranksOf('client', seen);
  const named = surest(ranks.map((value, index) => (isText(rows, index) ? value : Infinity)));
  if (named >= 0) return named;
  const numbered = surest(ranks);
  if (numbered >= 0) return numbered;
  const orders = ranksOf('order', seen);
  const isFree = (header: SeenHeader, index: number): boolean =>
    isText(rows, index) &&
    !OTHER_TEXTS.has(uses[index]) &&
    orders[index] === Infinity &&
    !ORDER_ITSELF.has(header.plain);
  const tells = seen.findIndex(
    (header, index) =>
      isFree(header, index) &&
      isDistinct(rows, index) &&
      isWordy(rows, index) &&
      !DESCRIPTION_WORDS.has(header.plain) &&
      !isIdentifier(header),
  );
  if (tells >= 0) return tells;
  const identifier = seen.findIndex(isIdentifier);
  return identifier >= 0 ? identifier : seen.findIndex(isFree);
}

function ranksOf(use: ColumnUse, seen: readonly SeenHeader[]): number[] {
  const meaning = HEADER_MEANINGS.find((candidate) => candidate.use === use);
  return seen.map((header) => (meaning ? headerRank(meaning, header) : Infinity));
}

function isIdentifier({ plain }: SeenHeader): boolean {
  return IDENTIFIER_WORDS.has(plain);
}
