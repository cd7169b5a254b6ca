import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSize } from '../../src/excel/reading/blockSize';
import { numberCells, textCells } from '../../src/excel/cellsRead';
import { excelProblem, isExcelError } from '../../src/excel/excelProblem';
import { safeText, safeTitle } from '../../src/excel/safeText';
import { cellFormula, freeSheetName } from '../../src/excel/sheetName';
import { blockKey, sourcePlace, tableKey } from '../../src/excel/sourceKey';

describe('a text written to a cell', () => {
  it.each([
    'Acme',
    'Müller & Söhne',
    '日本',
    '<b>x</b>',
    'a=b',
    'Of the 500 clients in the table, the most profitable 40% make it.',
    '',
  ])('is left as it is: %j', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it.each([
    '=1+1',
    '+1',
    '-x',
    '@x',
    "'x",
    '#N/A',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    ' =1',
    '00123',
    '1/2',
    '5 Mar',
    '12 %',
    '€ 5',
    '１２',
    '1'.repeat(80),
    'true',
    'FALSE ',
  ])('is told to be a text where Excel would read more into it: %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it('never begins with what makes a formula', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => !/^\s*[=+\-@]/.test(safeText(text))));
  });

  it('is a title that is no formula', () => {
    expect(safeTitle('=A1')).toBe(' =A1');
    expect(safeTitle('Prime')).toBe('Prime');
  });
});

describe('the name of a new sheet', () => {
  it('is the one wished for, numbered where it is taken in any case', () => {
    expect(freeSheetName('Client matrix', [])).toBe('Client matrix');
    expect(freeSheetName('Client matrix', ['CLIENT MATRIX', 'Client matrix 2'])).toBe('Client matrix 3');
  });

  it('is never the one that Excel keeps for itself', () => {
    expect(freeSheetName('history', [])).toBe('history 2');
  });

  it('has at most 31 characters, none of those Excel refuses, and no apostrophe at an end', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (wished, taken) => {
        const name = freeSheetName(wished, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });

  it('is quoted in a formula, its apostrophes doubled', () => {
    expect(cellFormula("Bob's sheet", 4, 27)).toBe("='Bob''s sheet'!$AB$5");
  });
});

describe('the key of a source table', () => {
  it('leads back to a table or to the corner of a block, whatever the ids look like', () => {
    expect(sourcePlace(tableKey('{1-2}'))).toEqual({ kind: 'table', tableId: '{1-2}' });
    expect(sourcePlace(blockKey('{a!b:c}', 'AB12'))).toEqual({
      kind: 'block',
      sheetId: '{a!b:c}',
      topLeft: 'AB12',
    });
  });

  it('leads nowhere when it is none of ours', () => {
    expect(sourcePlace('')).toBeNull();
    expect(sourcePlace('block:x!A1:B2')).toBeNull();
  });
});

describe('cells as read', () => {
  it('are errors in a column of numbers where they read like one', () => {
    expect(numberCells([1, '#DIV/0!', '', true, 'soon', null])).toEqual([
      1,
      { error: '#DIV/0!' },
      '',
      true,
      'soon',
      '',
    ]);
  });

  it('are errors in a column of texts only where Excel says so', () => {
    expect(textCells(['#N/A', '#N/A', 7], ['String', 'Error', 'Double'])).toEqual([
      '#N/A',
      { error: '#N/A' },
      7,
    ]);
  });

  it('are asked for in blocks: 2,000 clients with ten columns in one', () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({
      index,
      holds: index === 0 ? ('texts' as const) : ('numbers' as const),
    }));
    expect(blockSize(ten)).toBeGreaterThanOrEqual(2000);
    expect(blockSize(ten) * 10).toBeLessThanOrEqual(5_000_000);
  });
});

describe("Excel's refusals", () => {
  const problem = (code: string, circumstances = {}) => excelProblem({ code }, circumstances).kind;

  it('have a sentence of their own where the user can do something', () => {
    expect(problem('InvalidOperationInCellEditMode')).toBe('editingCell');
    expect(problem('InvalidSelection')).toBe('nothingSelected');
    expect(problem('InactiveWorkbook')).toBe('otherWorkbook');
    expect(problem('AccessDenied')).toBe('protectedWorkbook');
    expect(problem('AccessDenied', { sheet: 'M' })).toBe('protectedSheet');
    expect(problem('ItemNotFound', { table: 'Clients' })).toBe('tableGone');
    expect(problem('ApiNotFound')).toBe('tooOld');
    expect(problem('GeneralException')).toBe('excelFailed');
  });

  it('are told from mistakes of our own in asking', () => {
    expect(isExcelError(Object.assign(new Error(), { code: 'GeneralException' }))).toBe(true);
    expect(isExcelError(Object.assign(new Error(), { code: 'PropertyNotLoaded' }))).toBe(false);
    expect(isExcelError(new TypeError('x is undefined'))).toBe(false);
  });
});
