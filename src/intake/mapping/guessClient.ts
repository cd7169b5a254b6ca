import type { ColumnUse } from '../columnMapping';
import { headerRank, surest } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { HEADER_MEANINGS } from '../headers/headerMeanings';
import { DESCRIPTION_WORDS, IDENTIFIER_WORDS } from '../headers/headerWords';
import { nameByStem } from '../headers/headerStems';
import { ORDER_ITSELF } from '../headers/orderWords';
import type { Sureness } from './sureness';
import { isDistinct, isText, isWordy } from './previewCells';
import type { PreviewRows } from './previewCells';

/** What a column of texts can be beside clients' names. */
const OTHER_TEXTS: ReadonlySet<ColumnUse | undefined> = new Set(['group', 'orderDate', 'product', 'fact']);

/** The column of clients' names, and how sure that is. */
interface ClientGuess {
  readonly index: number;
  readonly sureness: Sureness;
}

/**
 * The column of clients' names: one that says so, else a telling column of texts, else their numbers, else any text;
 * null for none. `uses` are what the columns are otherwise.
 */
export function guessClient(
  seen: readonly SeenHeader[],
  rows: PreviewRows,
  uses: readonly (ColumnUse | undefined)[],
): ClientGuess | null {
  const said = saidClient(seen, rows);
  if (said) return said;
  const index = likeliestTexts(seen, rows, uses);
  return index < 0 ? null : { index, sureness: 'unsure' };
}

/** A column whose header says that it names clients: one of texts first, by its words or parts of them. */
function saidClient(seen: readonly SeenHeader[], rows: PreviewRows): ClientGuess | null {
  const ranks = ranksOf('client', seen);
  const named = surest(ranks.map((value, index) => (isText(rows, index) ? value : Infinity)));
  if (named >= 0) return { index: named, sureness: 'sure' };
  const stemmed = seen.findIndex(
    ({ plain }, index) =>
      isText(rows, index) && nameByStem(plain) === 'client' && !DESCRIPTION_WORDS.has(plain),
  );
  if (stemmed >= 0) return { index: stemmed, sureness: 'likely' };
  const numbered = surest(ranks);
  return numbered < 0 ? null : { index: numbered, sureness: 'sure' };
}

function likeliestTexts(
  seen: readonly SeenHeader[],
  rows: PreviewRows,
  uses: readonly (ColumnUse | undefined)[],
): number {
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
