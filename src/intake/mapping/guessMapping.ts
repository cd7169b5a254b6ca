import { FACTS } from '../../core/clientFacts';
import type { Fact } from '../../core/clientFacts';
import { guessClient } from './guessClient';
import { guessOrders } from './guessOrders';
import { priorColumns } from './guessPrior';
import type { ColumnMapping, ColumnUse, MappedColumn } from '../columnMapping';
import type { HeaderMeaning } from '../headers/headerMeaning';
import { HEADER_MEANINGS } from '../headers/headerMeanings';
import { headerRank, isLoose, surest } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { leanHeader, plainHeader } from '../headers/headerText';
import { couldBe, isDates, isNumeric, isText } from './previewCells';
import type { PreviewRows } from './previewCells';
import { ANY_DATE } from '../headers/orderWords';
import { priorOf } from '../headers/priorHeader';

/** What a column seems to be. */
interface Guess {
  readonly use: ColumnUse;
  readonly fact: Fact | null;
}

/**
 * Guesses what each column is from its header and a few rows below it. What cannot be told is 'unused': a column
 * whose header says nothing, one of two columns that say the same, one whose cells cannot be what its header says.
 * Of "Revenue 2024" and "Revenue 2025" the later is the revenue, the earlier that of the period before. Rates are 0
 * until the user gives them. A row is an order where clients repeat and something dates or numbers their orders.
 */
export function guessMapping(headers: readonly string[], firstRows: PreviewRows): ColumnMapping {
  const seen = headers.map(seenHeader);
  const guesses = surestColumns(seen, firstRows);
  for (const { index, use, fact } of priorColumns(seen, firstRows)) {
    // The one charge that is found by its year is a whole cost to serve, which holds all others.
    if (use === 'charge') withdraw(guesses, 'charge');
    guesses[index] = { use, fact };
  }
  const uses = guesses.map((guess) => guess?.use);
  const client = guessClient(seen, firstRows, uses);
  if (client >= 0) guesses[client] = { use: 'client', fact: null };
  const { order, areOrders } = guessOrders(seen, firstRows, { uses, client });
  if (order >= 0) guesses[order] = { use: 'order', fact: null };
  if (guesses.some((guess) => guess?.use === 'receivable')) withdraw(guesses, 'daysLate');
  return {
    columns: headers.map((header, index) => column(header, index, guesses[index])),
    annualRate: 0,
    rows: areOrders ? 'orders' : 'clients',
    sameNames: 'keep',
    unit: 'client',
  };
}

function column(header: string, index: number, guess: Guess | undefined): MappedColumn {
  return { index, header, use: guess?.use ?? 'unused', rate: 0, fact: guess?.fact ?? null, decimal: null };
}

function seenHeader(header: string): SeenHeader {
  const plain = plainHeader(header);
  return {
    plain,
    lean: leanHeader(header),
    isPercent: /%|\bperce?nt|\bpct\b/i.test(header),
    isPrior: priorOf(plain) !== null,
  };
}

function withdraw(guesses: (Guess | undefined)[], use: ColumnUse): void {
  guesses.forEach((guess, index) => {
    if (guess?.use === use) guesses[index] = undefined;
  });
}

/** By column, what it surely is; clients and orders are found with the help of the others. */
function surestColumns(seen: readonly SeenHeader[], rows: PreviewRows): (Guess | undefined)[] {
  const guesses = new Array<Guess | undefined>(seen.length).fill(undefined);
  const ranks = new Array<{ isLoose: boolean } | undefined>(seen.length).fill(undefined);
  for (const [meaning, index] of surestMeanings(seen, rows)) {
    const claim = { isLoose: isLoose(meaning, seen[index]) };
    const earlier = ranks[index];
    if (earlier && (!earlier.isLoose || claim.isLoose)) continue;
    ranks[index] = claim;
    guesses[index] = { use: meaning.use, fact: meaning.fact ?? null };
  }
  return guesses;
}

/** Each meaning with its one surest column; a whole cost to serve leaves no other charge. */
function surestMeanings(seen: readonly SeenHeader[], rows: PreviewRows): Map<HeaderMeaning, number> {
  const found = new Map<HeaderMeaning, number>();
  for (const meaning of HEADER_MEANINGS) {
    if (meaning.use === 'client' || meaning.use === 'order') continue;
    const best = surest(
      seen.map((header, index) =>
        canHold(meaning, header, rows, index) ? headerRank(meaning, header) : Infinity,
      ),
    );
    if (best >= 0) found.set(meaning, best);
  }
  const hasWholeCost = [...found.keys()].some((meaning) => meaning.isWholeCost);
  if (hasWholeCost)
    for (const meaning of found.keys())
      if (meaning.use === 'charge' && !meaning.isWholeCost) found.delete(meaning);
  return found;
}

/** Whether the cells of a column could be what a meaning says. */
function canHold(meaning: HeaderMeaning, header: SeenHeader, rows: PreviewRows, index: number): boolean {
  switch (meaning.use) {
    case 'group':
      return isText(rows, index);
    case 'product':
      return true;
    case 'orderDate':
      return isDates(rows, index) || (rows.length === 0 && !ANY_DATE.has(header.plain));
    case 'fact':
      return meaning.fact !== undefined && couldBeFact(meaning.fact, header, rows, index);
    default:
      return isNumeric(rows, index);
  }
}

function couldBeFact(fact: Fact, { isPercent }: SeenHeader, rows: PreviewRows, index: number): boolean {
  const kind = FACTS[fact];
  return (kind === 'fraction' || !isPercent) && couldBe(kind, rows, index);
}
