import { FACTS } from '../../core/clientFacts';
import type { Fact } from '../../core/clientFacts';
import { guessByStem } from './guessByStem';
import { guessClient } from './guessClient';
import { guessOrders } from './guessOrders';
import { priorColumns } from './guessPrior';
import type { ColumnMapping, ColumnUse, MappedColumn } from '../columnMapping';
import type { HeaderMeaning } from '../headers/headerMeaning';
import { HEADER_MEANINGS } from '../headers/headerMeanings';
import { PROFIT_WORDS } from '../headers/headerWords';
import { headerRank, isLoose, surest } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { leanHeader, plainHeader } from '../headers/headerText';
import { couldBe, isDates, isNumeric, isText } from './previewCells';
import type { PreviewRows } from './previewCells';
import type { Sureness } from './sureness';
import { ANY_DATE } from '../headers/orderWords';
import { priorOf } from '../headers/priorHeader';

/** What a column seems to be. */
interface Guess {
  readonly use: ColumnUse;
  readonly fact: Fact | null;
  readonly sureness: Sureness;
}

/** A guessed mapping; `sureness` has an entry a column, null for one that is not used. */
export interface GuessedMapping {
  readonly mapping: ColumnMapping;
  readonly sureness: readonly (Sureness | null)[];
}

/**
 * Guesses what each column is from its header and a few rows below it. What cannot be told is 'unused': a column
 * whose header says nothing, one of two columns that say the same, one whose cells cannot be what its header says.
 * Of "Revenue 2024" and "Revenue 2025" the later is the revenue, the earlier that of the period before. Rates are 0
 * until the user gives them. A row is an order where clients repeat and something dates or numbers their orders.
 */
export function guessMapping(headers: readonly string[], firstRows: PreviewRows): ColumnMapping {
  return guessedMapping(headers, firstRows).mapping;
}

/** The same, with how sure each column is. */
export function guessedMapping(headers: readonly string[], firstRows: PreviewRows): GuessedMapping {
  const seen = headers.map(seenHeader);
  const guesses = surestColumns(seen, firstRows);
  for (const { index, use, fact } of priorColumns(seen, firstRows)) {
    // The one charge that is found by its year is a whole cost to serve, which holds all others.
    if (use === 'charge') withdraw(guesses, 'charge');
    guesses[index] = { use, fact, sureness: 'sure' };
  }
  const rows = guessRows(guesses, seen, firstRows);
  addFigures(guesses, seen, firstRows);
  if (guesses.some((guess) => guess?.use === 'receivable')) withdraw(guesses, 'daysLate');
  return {
    mapping: {
      columns: headers.map((header, index) => column(header, index, guesses[index])),
      annualRate: 0,
      rows,
      sameNames: 'keep',
      unit: 'client',
      hiddenRows: 'count',
      countedTotals: [],
      team: null,
    },
    sureness: headers.map((_, index) => guesses[index]?.sureness ?? null),
  };
}

/** Adds whose rows they are, and what tells orders apart; answers whether a row is a client or an order. */
function guessRows(
  guesses: (Guess | undefined)[],
  seen: readonly SeenHeader[],
  firstRows: PreviewRows,
): ColumnMapping['rows'] {
  const uses = guesses.map((guess) => guess?.use);
  const client = guessClient(seen, firstRows, uses);
  if (client) guesses[client.index] = { use: 'client', fact: null, sureness: client.sureness };
  const { order, date, areOrders } = guessOrders(seen, firstRows, { uses, client: client?.index ?? -1 });
  if (order) guesses[order.index] = { use: 'order', fact: null, sureness: order.sureness };
  if (date >= 0) guesses[date] = { use: 'orderDate', fact: null, sureness: 'likely' };
  return areOrders ? 'orders' : 'clients';
}

/** Adds the figures that only parts of their headers' words tell. */
function addFigures(guesses: (Guess | undefined)[], seen: readonly SeenHeader[], rows: PreviewRows): void {
  const has = (use: ColumnUse): boolean => guesses.some((guess) => guess?.use === use);
  // Two columns that are known to say the same are the user's to choose from: no third is guessed instead.
  const isKnown = (use: ColumnUse): boolean =>
    PROFIT_WORDS.some(
      (meaning) =>
        meaning.use === use &&
        seen.some((header, index) => isNumeric(rows, index) && headerRank(meaning, header) < Infinity),
    );
  const found = {
    isTaken: (index: number) => guesses[index] !== undefined,
    hasRevenue: has('revenue') || isKnown('revenue'),
    hasDirectCost: has('directCost') || isKnown('directCost'),
    hasOrders: guesses.some((guess) => guess?.fact === 'orders'),
    hasWholeCost: seen.some(
      (header, index) =>
        guesses[index]?.use === 'charge' && WHOLE_COST.some((whole) => headerRank(whole, header) < Infinity),
    ),
  };
  for (const { index, use, fact } of guessByStem(seen, rows, found))
    guesses[index] = { use, fact, sureness: 'likely' };
}

function column(header: string, index: number, guess: Guess | undefined): MappedColumn {
  return {
    index,
    header,
    use: guess?.use ?? 'unused',
    rate: 0,
    fact: guess?.fact ?? null,
    decimal: null,
    minutes: null,
  };
}

/** The charge that already holds all others. */
const WHOLE_COST = HEADER_MEANINGS.filter(({ isWholeCost }) => isWholeCost);

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
    guesses[index] = { use: meaning.use, fact: meaning.fact ?? null, sureness: 'sure' };
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
