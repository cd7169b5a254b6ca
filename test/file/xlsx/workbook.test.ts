import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { xlsxOf } from '../../../src/file/xlsx/xlsxOf';
import { all, area, attributes, matrixOf, oneSheet, only, opened } from './opened';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = { name: 'MatrixClients', area: area(1, 1, 3, 2), keyHeader: 'Client', computed: [] };

describe('an .xlsx file as a whole', () => {
  it('names its sheets in order, hides the hidden, and reckons once when it is opened', async () => {
    const hidden = { ...matrixOf([[1]]), key: 'data', name: `It's <"data"> & more`, isHidden: true };
    const parts = await opened({ sheets: [...oneSheet([['a']]).sheets, hidden] });
    const sheets = all(parts, 'xl/workbook.xml', 'sheet').map((sheet) => [
      sheet.getAttribute('name'),
      sheet.getAttribute('state'),
    ]);
    expect(sheets).toEqual([
      ['Client matrix', null],
      [`It's <"data"> & more`, 'hidden'],
    ]);
    expect(only(parts, 'xl/workbook.xml', 'calcPr').getAttribute('fullCalcOnLoad')).toBe('1');
  });

  it('says of every part what it is, and leads to each by relations', async () => {
    const parts = await opened(
      oneSheet([[], [null, 'No.', 'Client'], [null, 1, 'Acme']], { tables: [TABLE] }),
    );
    const typed = all(parts, '[Content_Types].xml', 'Override').map((one) => one.getAttribute('PartName'));
    const others = [...parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect(typed.sort()).toEqual(others.map((path) => `/${path}`).sort());
    const relations = [...parts.keys()].filter((path) => path.endsWith('.rels'));
    const targets = relations.flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      return all(parts, path, 'Relationship').map(
        (one) => new URL(one.getAttribute('Target') ?? '', `file:///${folder}`).pathname,
      );
    });
    expect(targets.sort()).toEqual(typed);
  });

  it('is the same file whenever it is written', async () => {
    const plan = oneSheet([['a', 1]]);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05') });
    onTestFinished(() => void vi.useRealTimers());
    const first = await xlsxOf(plan);
    vi.setSystemTime(new Date('2031-05-06T07:08:09'));
    expect(await xlsxOf(plan)).toEqual(first);
  });

  it('opens on the sheet that is to be in front, and never on a hidden one', async () => {
    const { sheets } = oneSheet([]);
    const source = { ...matrixOf([]), key: 'source', name: 'Source', isHidden: true };
    const method = { ...matrixOf([]), key: 'method', name: 'Method' };
    const active = async (inFront: string) => {
      const book = await readXlsx(await xlsxOf({ sheets: [source, ...sheets, method] }, { inFront }));
      return book.activeSheet;
    };
    expect([await active('method'), await active('source'), await active('none')]).toEqual([2, 1, 1]);
  });
});

describe('what a sheet holds beside its cells', () => {
  it('names areas on the sheet alone, what is printed, and the rows repeated on each page', async () => {
    const name = "It's a sheet";
    const parts = await opened(
      oneSheet([['Title']], {
        name,
        names: [{ name: 'Title', area: area(0, 0), usual: null }],
        print: {
          orientation: 'landscape',
          area: area(0, 0, 9, 3),
          pagesTall: null,
          repeated: { from: 4, rows: 2 },
        },
      }),
    );
    const names = all(parts, 'xl/workbook.xml', 'definedName').map((one) => [
      one.getAttribute('name'),
      one.getAttribute('localSheetId'),
      one.textContent,
    ]);
    expect(names).toEqual([
      ['Title', '0', `'It''s a sheet'!$A$1`],
      ['_xlnm.Print_Area', '0', `'It''s a sheet'!$A$1:$C$9`],
      ['_xlnm.Print_Titles', '0', `'It''s a sheet'!$5:$6`],
    ]);
    expect(attributes(only(parts, SHEET, 'pageSetup'))).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(only(parts, SHEET, 'pageSetUpPr').getAttribute('fitToPage')).toBe('1');
  });

  it('makes a table of its cells, whose columns are called as its header cells', async () => {
    const cells = [[], [null, 'No.', 'Client\n& co'], [null, 1, 'Acme'], [null, 2, 'Bolt']];
    const parts = await opened(oneSheet(cells, { tables: [TABLE] }));
    const table = only(parts, 'xl/tables/table1.xml', 'table');
    expect(attributes(table)).toMatchObject({ displayName: 'MatrixClients', ref: 'B2:C4' });
    expect(only(parts, 'xl/tables/table1.xml', 'autoFilter').getAttribute('ref')).toBe('B2:C4');
    const columns = all(parts, 'xl/tables/table1.xml', 'tableColumn').map((one) => one.getAttribute('name'));
    expect(columns).toEqual(['No.', 'Client_x000a_& co']);
  });

  it.each([
    ['twice', [[], [null, 'Client', 'client'], [null, 1, 2]]],
    ['blank', [[], [null, 'Client', null], [null, 1, 2]]],
    ['a number', [[], [null, 'Client', 5], [null, 1, 2]]],
  ])('refuses a table with a header that is %s', async (_, cells) => {
    await expect(opened(oneSheet(cells, { tables: [TABLE] }))).rejects.toThrow(/MatrixClients/);
  });

  it('gives conditional looks in their order, the first that is true with the last word', async () => {
    const parts = await opened(
      oneSheet([[1]], {
        conditionalFormats: [
          { area: area(0, 0, 5, 2), formula: '=$A1<0', fontColor: '#cc0000', bold: true },
          { area: area(0, 0, 5, 2), formula: '$A1="a<b"', fill: '#00FF00' },
        ],
      }),
    );
    const rules = all(parts, SHEET, 'cfRule').map((rule) => [
      rule.textContent,
      rule.getAttribute('priority'),
    ]);
    expect(rules).toEqual([
      ['$A1<0', '1'],
      ['$A1="a<b"', '2'],
    ]);
    expect(all(parts, SHEET, 'cfRule').every((rule) => rule.getAttribute('stopIfTrue') === '1')).toBe(true);
    expect(all(parts, SHEET, 'conditionalFormatting').map((one) => one.getAttribute('sqref'))).toEqual([
      'A1:B5',
      'A1:B5',
    ]);
    const looks = all(parts, 'xl/styles.xml', 'dxf').map((dxf) => [
      dxf.getElementsByTagName('color').item(0)?.getAttribute('rgb'),
      dxf.getElementsByTagName('bgColor').item(0)?.getAttribute('rgb'),
    ]);
    expect(looks).toEqual([
      ['FFCC0000', undefined],
      [undefined, 'FF00FF00'],
    ]);
  });

  it('offers lists of cells, and lets anything else be typed', async () => {
    const parts = await opened(
      oneSheet([[1]], { dropDowns: [{ area: area(3, 1, 4, 1), source: area(0, 5, 1, 4) }] }),
    );
    const list = only(parts, SHEET, 'dataValidation');
    expect(attributes(list)).toMatchObject({ type: 'list', showErrorMessage: '0', sqref: 'B4:B7' });
    expect(list.textContent).toBe('$F$1:$I$1');
  });

  it('keeps rows and columns in sight, and its lines out of it', async () => {
    const parts = await opened(oneSheet([[1]], { frozen: { rows: 5, columns: 2 }, gridlines: false }));
    expect(attributes(only(parts, SHEET, 'pane'))).toEqual({
      xSplit: '2',
      ySplit: '5',
      topLeftCell: 'C6',
      activePane: 'bottomRight',
      state: 'frozen',
    });
    expect(only(parts, SHEET, 'sheetView').getAttribute('showGridLines')).toBe('0');
  });

  it('has its elements in the order that Excel insists on', async () => {
    const parts = await opened(
      oneSheet([[], [null, 'No.', 'Client'], [null, 1, 'Acme']], {
        tables: [TABLE],
        formats: [{ area: area(0, 0, 1, 3), merge: true }],
        columnWidths: [{ column: 0, columns: 1, points: 50 }],
        conditionalFormats: [{ area: area(0, 0), formula: '=TRUE', bold: true }],
        dropDowns: [{ area: area(0, 0), source: area(5, 0) }],
        print: { orientation: 'portrait', area: area(0, 0, 3, 3), pagesTall: 1, repeated: null },
      }),
    );
    const sheet = only(parts, SHEET, 'worksheet');
    expect(Array.from(sheet.childNodes, ({ nodeName }) => nodeName)).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'tableParts',
    ]);
  });
});
