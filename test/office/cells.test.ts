import { describe, expect, it } from 'vitest';
import { sheetPlan } from '../../src/report/book/sheetPlan';
import type { PlanCell, WorkbookPlan } from '../../src/report/plan';
import { pages, recalculated } from '../support/libreOffice';

const AWKWARD = `It's "a" <sheet> & more`;
const names = {
  matrix: AWKWARD,
  clients: 'Clients',
  worklist: 'Worklist',
  movement: 'Movement',
  method: 'Method',
  data: 'Hidden',
};
const A1 = { row: 0, column: 0 };

function formula(text: string): PlanCell {
  return { formula: text, value: 'not yet reckoned' };
}

function twoSheets(cells: readonly (readonly PlanCell[])[]): WorkbookPlan {
  return {
    sheets: [
      sheetPlan({ names }, 'matrix', { blocks: [{ at: A1, cells }] }),
      sheetPlan({ names }, 'data', { blocks: [{ at: A1, cells: [[41]] }], isHidden: true }),
    ],
  };
}

describe('a workbook that LibreOffice opens', () => {
  it('holds cells as they were planned, whatever their texts begin with or hold', async () => {
    const row = [
      '=1+1',
      '+a',
      "'quoted",
      '007',
      'TRUE',
      '_x0041_',
      'two\nlines',
      '<&">',
      -2.5,
      true,
      null,
      'Zoë 😀',
    ];
    const sheets = await recalculated(twoSheets([row]));
    expect(sheets.get(AWKWARD)?.[0]).toEqual(row);
  });

  it('reckons formulas anew, those over hidden sheets too, and takes no value from the file', async () => {
    const sheets = await recalculated(
      twoSheets([
        [
          2,
          formula('=A1*3'),
          formula('="a"&"b"'),
          formula('=1=1'),
          formula('=NA()'),
          formula("='Hidden'!$A$1+1"),
        ],
      ]),
    );
    expect(sheets.get(AWKWARD)).toEqual([[2, 6, 'ab', true, { error: '#N/A' }, 42]]);
    expect(sheets.get('Hidden')).toEqual([[41]]);
  });

  it('reckons with what somebody has changed', async () => {
    const plan = twoSheets([[2, formula('=A1*3')]]);
    const sheets = await recalculated(plan, { edits: [{ sheet: AWKWARD, ...A1, value: 5 }] });
    expect(sheets.get(AWKWARD)).toEqual([[5, 15]]);
  });

  it('prints to as many pages as its sheets in sight are meant to take', async () => {
    const { sheets } = twoSheets([['Title']]);
    const printed = { row: 0, column: 0, rows: 1, columns: 3 };
    const print = { orientation: 'landscape', area: printed, pagesTall: 1, repeated: null } as const;
    const { pictures } = await pages({
      sheets: sheets.map((sheet) => (sheet.isHidden ? sheet : { ...sheet, print })),
    });
    expect(pictures.length).toBe(1);
  });
});
