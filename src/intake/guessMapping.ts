import type { Cell } from './rawTable';
import type { ColumnMapping, ColumnUse, MappedColumn } from './columnMapping';
import { bareHeader, plainHeader } from './headerText';
import { DESCRIPTION_WORDS, HEADER_MEANINGS, IDENTIFIER_WORDS } from './headerWords';
import type { HeaderMeaning } from './headerWords';
import { readNumber } from './readNumber';

type Rows = readonly (readonly Cell[])[];

/**
 * Guesses what each column is from its header and a few rows below it. What cannot be told is 'unused': a column
 * whose header says nothing, one of two columns that say the same ("Revenue 2024", "Revenue 2025"), one whose
 * cells are no numbers where numbers are needed. Rates are 0 until the user gives them.
 */
export function guessMapping(headers: readonly string[], firstRows: Rows): ColumnMapping {
  const uses = headers.map((): ColumnUse => 'unused');
  const plain = headers.map(plainHeader);
  for (const [meaning, index] of surestColumns(plain, firstRows)) uses[index] = meaning.use;
  const client = clientColumn(plain, firstRows);
  if (client >= 0) uses[client] = 'client';
  if (uses.includes('receivable')) withdraw(uses, 'daysLate');
  return {
    columns: headers.map((header, index) => column(header, index, uses[index] ?? 'unused')),
    annualRate: 0,
    rows: 'clients',
    sameNames: 'keep',
    unit: 'client',
  };
}

function column(header: string, index: number, use: ColumnUse): MappedColumn {
  return { index, header, use, rate: 0, fact: null, decimal: null };
}

function withdraw(uses: ColumnUse[], use: ColumnUse): void {
  for (let index = 0; index < uses.length; index++) if (uses[index] === use) uses[index] = 'unused';
}

/** Each meaning but the client's with its one surest column; a whole cost to serve leaves no other charge. */
function surestColumns(plain: readonly string[], rows: Rows): Map<HeaderMeaning, number> {
  const found = new Map<HeaderMeaning, number>();
  for (const meaning of HEADER_MEANINGS) {
    if (meaning.use === 'client') continue;
    const best = surest(
      plain.map((header, index) => (isNumeric(rows, index) ? rank(meaning, header) : Infinity)),
    );
    if (best >= 0) found.set(meaning, best);
  }
  const hasWholeCost = [...found.keys()].some((meaning) => meaning.isWholeCost);
  if (hasWholeCost)
    for (const meaning of found.keys())
      if (meaning.use === 'charge' && !meaning.isWholeCost) found.delete(meaning);
  return found;
}

/** How sure a header is: 0 is surest, Infinity says nothing. An exact word beats one with side words. */
function rank(meaning: HeaderMeaning, plain: string): number {
  const exact = meaning.words.indexOf(plain);
  if (exact >= 0 || meaning.isExact) return exact < 0 ? Infinity : exact;
  const bare = bareHeader(plain);
  if (bare === '') return Infinity;
  const loose = meaning.words.findIndex((word) => bareHeader(word) === bare);
  return loose >= 0 ? meaning.words.length + loose : Infinity;
}

/** The one column of lowest rank; -1 where none has one or two share it. */
function surest(ranks: readonly number[]): number {
  const lowest = Math.min(...ranks);
  const first = ranks.indexOf(lowest);
  return lowest < Infinity && ranks.lastIndexOf(lowest) === first ? first : -1;
}

/** Clients' names: a column that says so, else a telling column of texts, else their numbers, else any text. */
function clientColumn(plain: readonly string[], rows: Rows): number {
  const meaning = HEADER_MEANINGS.find((candidate) => candidate.use === 'client');
  if (!meaning) return -1;
  const ranks = plain.map((header) => rank(meaning, header));
  const named = surest(ranks.map((value, index) => (isText(rows, index) ? value : Infinity)));
  if (named >= 0) return named;
  const numbered = surest(ranks);
  if (numbered >= 0) return numbered;
  const tells = plain.findIndex(
    (header, index) =>
      isText(rows, index) &&
      isDistinct(rows, index) &&
      isWordy(rows, index) &&
      !DESCRIPTION_WORDS.has(header) &&
      !isIdentifier(header),
  );
  if (tells >= 0) return tells;
  const identifier = plain.findIndex(isIdentifier);
  return identifier >= 0 ? identifier : plain.findIndex((_, index) => isText(rows, index));
}

function isIdentifier(plain: string): boolean {
  return IDENTIFIER_WORDS.has(plain);
}

function filled(rows: Rows, index: number): Cell[] {
  return rows.map((row) => row[index] ?? '').filter((cell) => typeof cell !== 'string' || cell.trim() !== '');
}

function isNumeric(rows: Rows, index: number): boolean {
  const cells = filled(rows, index).filter((cell) => typeof cell !== 'object');
  return cells.length === 0 || cells.some((cell) => typeof cell === 'number' || isNumberText(cell));
}

function isText(rows: Rows, index: number): boolean {
  const cells = filled(rows, index).filter((cell) => typeof cell !== 'object');
  return cells.length > 0 && cells.every((cell) => typeof cell === 'string') && !cells.every(isNumberText);
}

function isDistinct(rows: Rows, index: number): boolean {
  const cells = filled(rows, index);
  return new Set(cells).size === cells.length;
}

/** Dates and codes are texts too; a name has two letters in a row. */
function isWordy(rows: Rows, index: number): boolean {
  return filled(rows, index).every((cell) => typeof cell !== 'string' || /\p{L}{2}/u.test(cell));
}

function isNumberText(cell: Cell): boolean {
  return typeof cell === 'string' && readNumber(cell).kind !== 'none';
}
