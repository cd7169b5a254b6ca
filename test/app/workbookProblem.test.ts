import { describe, expect, it } from 'vitest';
import { tell } from '../../src/app/tell';
import type { WorkbookProblem } from '../../src/app/workbookProblem';

const PROBLEMS: readonly WorkbookProblem[] = [
  { kind: 'noTable', cell: 'B2', sheet: 'Data' },
  { kind: 'manyAreas', areas: 'A1:B2,D4' },
  { kind: 'nothingSelected' },
  { kind: 'editingCell' },
  { kind: 'otherWorkbook' },
  { kind: 'protectedSheet', sheet: 'Client matrix' },
  { kind: 'protectedWorkbook' },
  { kind: 'listGone', sheet: 'Matrix clients' },
  { kind: 'listIncomplete', sheet: 'Matrix clients' },
  { kind: 'listNoTable', sheet: 'Matrix clients' },
  { kind: 'clientNotListed', sheet: 'Matrix clients', client: 'Adler' },
  { kind: 'columnGone', sheet: 'Matrix clients', header: 'Note' },
  { kind: 'noteChanged', sheet: 'Matrix clients', header: 'Note', client: 'Adler' },
  { kind: 'tableChanged', table: 'Clients' },
  { kind: 'tableGone', table: 'Clients' },
  { kind: 'tooManyClients', count: 2_000_000, limit: 1_048_571 },
  { kind: 'memoryRefused', table: 'Clients' },
  { kind: 'tooOld', needs: 'ExcelApi 1.12' },
  { kind: 'alreadyBuilding' },
  {
    kind: 'excelFailed',
    code: 'GeneralException',
    statement: 'sheet.delete();',
    leftover: { kind: 'nothingChanged' },
  },
];

describe('what the user is told of a problem with the workbook', () => {
  it.each(PROBLEMS)('says what to do: $kind', (problem) => {
    expect(tell(problem)).toMatch(/[Tt]ry again|Update Excel|[Bb]uild the client matrix again/);
    expect(tell(problem)).toMatch(/^[A-Z“].*\.$/s);
    expect(tell(problem)).not.toMatch(/undefined|\[object|NaN/);
  });

  it('writes large counts in groups of three digits', () => {
    expect(tell({ kind: 'tooManyClients', count: 2_000_000, limit: 1_048_571 })).toContain(
      'There are 2,000,000 clients to list, and one sheet takes 1,048,571, so nothing was written.',
    );
  });

  it('gives the code of an unknown failure to copy, and what is left', () => {
    expect(
      tell({
        kind: 'excelFailed',
        code: 'GeneralException',
        statement: '',
        leftover: { kind: 'nothingChanged' },
      }),
    ).toBe(
      'Excel stopped with the error GeneralException. Nothing was changed. Try again; if it happens again, report this error.',
    );
  });

  it('says what a cancelled build left, and else that it left nothing', () => {
    expect(tell({ kind: 'cancelled' })).toBe('Cancelled. Nothing was written.');
    expect(
      tell({ kind: 'cancelled', leftover: { kind: 'sheets', sheets: [{ sheet: 'M', is: 'incomplete' }] } }),
    ).toBe('Cancelled. The sheet “M” is incomplete and says so: build the client matrix again.');
  });

  it('tells problems with data too', () => {
    expect(tell({ kind: 'columnMissing', use: 'revenue' })).toBe(
      'No column is chosen as revenue: choose one in the panel, under Columns.',
    );
  });
});
