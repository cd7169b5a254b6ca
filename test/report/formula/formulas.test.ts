import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/report/book/book';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import { cutCell, cutFormula } from '../../../src/report/formula/cutFormula';
import { costFormula } from '../../../src/report/clientsSheet/costFormula';
import { servedClients } from '../../office/support/randomClients';
import { liveBook, valuesBook } from '../books';
import { clientsOf, inputOf, manyClients } from '../inputs';

/** Letters that Excel takes in one formula. */
const LONGEST_FORMULA = 8192;

function formulasOf(book: Book): string[] {
  return workbookPlan(book).sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells
        .flat()
        .flatMap((cell) =>
          typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [],
        ),
    ),
  );
}

describe('the formulas of a workbook', () => {
  const longNames = new Map(
    ['matrix', 'clients', 'worklist', 'movement', 'method', 'data'].map((key) => [
      key,
      `${key.padEnd(30, 'x')}'`,
    ]),
  );
  const book = liveBook(servedClients(60, 3, 'days'), { sheetNames: longNames });

  it('are no longer than Excel takes, whatever the sheets are called', () => {
    const lengths = formulasOf(book).map((formula) => formula.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_FORMULA);
    expect(lengths.length).toBeGreaterThan(60 * 30);
  });

  it('use functions of Excel 2007 alone, and none whose meaning depends on the country', () => {
    const used = new Set(formulasOf(book).flatMap((formula) => named(formula)));
    expect([...used].filter((name) => !EXCEL_2007.has(name)).sort()).toEqual([]);
  });

  it('name no text of the table', () => {
    const hostile = clientsOf(
      [
        [10, 5, 1],
        [20, 5, 9],
      ],
      () => 'Hostile "&A1&"',
    );
    for (const formula of formulasOf(liveBook(hostile))) expect(formula).not.toContain('Hostile');
  });
});

/** Names before a bracket, outside of quoted texts and names of sheets. */
function named(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
  return bare.match(/[A-Z][A-Z.]*(?=\()/g) ?? [];
}

const EXCEL_2007: ReadonlySet<string> = new Set(
  (
    'ABS AND AVERAGE CHOOSE COUNT COUNTA COUNTIF COUNTIFS EXACT FIXED IF IFERROR INDEX INT ISERROR ISNUMBER ISTEXT ' +
    'LARGE LEFT LEN MATCH MAX MEDIAN MID MIN MOD N NA NOT OR PERCENTILE RANK REPT RIGHT ROUND SMALL SUBSTITUTE SUM SUMIF ' +
    'SUMIFS SUMPRODUCT TRIM SIGN SQRT'
  ).split(' '),
);

describe('the cell of a cut', () => {
  const clients = manyClients(9);

  it('is a plain number where it was entered by hand', () => {
    const rules = { worth: { kind: 'value', value: 0.11 }, effort: { kind: 'median' } } as const;
    const book = makeBook(inputOf(clients, rules), NO_EARLIER_BUILD, Infinity);
    expect(cutCell(book, 'worth')).toBe(0.11);
    expect(cutCell(book, 'effort')).toMatchObject({ value: book.input.matrix.cuts.effort });
  });

  it('is found over the clients who count, by the rule that was chosen', () => {
    const book = liveBook(clients);
    const found = (percent: number): string => cutFormula({ kind: 'percentile', percent }, book, 'worth');
    expect(found(75)).toMatch(
      /^IF\(COUNT\('Matrix chart data'!\$\w+\$4:\$\w+\$12\)=0,"",PERCENTILE\(.*,75\/100\)\)$/,
    );
    expect(cutFormula({ kind: 'weighted' }, book, 'effort')).toContain(')/SUM(');
  });

  it('is a value where nothing is live', () => {
    const book = valuesBook(clients);
    expect(cutCell(book, 'worth')).toBe(book.input.matrix.cuts.worth);
  });
});

describe('the formula of cost to serve', () => {
  it('counts parts in pieces, for one COUNT takes 255', () => {
    const charges = Array.from({ length: 300 }, (_, index) => ({
      charge: `Charge ${index}`,
      money: Float64Array.of(1),
    }));
    const formula = costFormula(liveBook({ ...clientsOf([[10, 5, 1]]), charges }))(5);
    expect(formula.match(/COUNT\(/g)).toHaveLength(2);
    expect(formula).toContain('=300,');
  });

  it('is 0 where nothing is known that serving costs', () => {
    expect(costFormula(liveBook({ ...clientsOf([[10, 5, 1]]), charges: [] }))(5)).toBe('0');
  });
});
