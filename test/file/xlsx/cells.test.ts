import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../../../src/file/xlsx/xlsxOf';
import { all, area, attributes, matrixOf, oneSheet, only, opened } from './opened';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('cells of an .xlsx file', () => {
  it('are read back by a reader of others as they were planned', async () => {
    const row = ['=1+1', `<&"'>`, ' two  blanks ', 'a\nb', -2.5, 1e300, 0.1 + 0.2, true, false, 'Zoë 😀'];
    const { sheets } = await readXlsx(await xlsxOf(oneSheet([row])));
    expect(sheets[0]?.rows[0]).toEqual(row);
  });

  it('tell what a formula comes to by its kind: text, number, truth, error', async () => {
    const parts = await opened(
      oneSheet([
        [
          { formula: '=A1&"x"', value: 'ax' },
          { formula: '=1/3', value: 1 / 3 },
          { formula: '=1<2', value: true },
          { formula: '=NA()', value: { error: '#N/A' } },
          { formula: '=""', value: '' },
        ],
      ]),
    );
    const cells = all(parts, SHEET, 'c').map((cell) => [cell.getAttribute('t'), cell.textContent]);
    expect(cells).toEqual([
      ['str', 'A1&"x"ax'],
      [null, `1/3${1 / 3}`],
      ['b', '1<21'],
      ['e', 'NA()#N/A'],
      ['str', '""'],
    ]);
  });

  it('hold nothing that XML cannot, no half letters, and no more than a cell can', async () => {
    const parts = await opened(oneSheet([['a\u0000\u0008b\uD800c', `${'x'.repeat(32_766)}😀`]]));
    const texts = all(parts, 'xl/sharedStrings.xml', 't').map(({ textContent }) => textContent);
    expect(texts).toEqual(['abc', 'x'.repeat(32_766)]);
  });

  it('keep a text that reads like an escape of Excel as it is', async () => {
    const parts = await opened(oneSheet([['_x0041_', '_x_']]));
    const texts = all(parts, 'xl/sharedStrings.xml', 't').map(({ textContent }) => textContent);
    expect(texts).toEqual(['_x005F_x0041_', '_x_']);
  });

  it('are marked as text where typing them anew would make a formula or a number of them', async () => {
    const parts = await opened(oneSheet([['=1+1', '-5', '007', 'TRUE', '1/2', 'Acme 3', 'Acme', '']]));
    const marked = all(parts, 'xl/styles.xml', 'xf').map((xf) => xf.getAttribute('quotePrefix') === '1');
    const looks = all(parts, SHEET, 'c').map((cell) => marked[1 + Number(cell.getAttribute('s') ?? 0)]);
    expect(looks).toEqual([true, true, true, true, true, false, false]);
  });

  it('lie over those of earlier blocks, and an empty one leaves what is there', async () => {
    const { blocks } = matrixOf([['under', 'kept']]);
    const over = { at: { row: 0, column: 0 }, cells: [['over', null]] };
    const { sheets } = await readXlsx(await xlsxOf(oneSheet([], { blocks: [...blocks, over] })));
    expect(sheets[0]?.rows).toEqual([['over', 'kept']]);
  });

  it('that are no number are left empty', async () => {
    const parts = await opened(oneSheet([[NaN, Infinity, 5]]));
    expect(all(parts, SHEET, 'c').map((cell) => cell.getAttribute('r'))).toEqual(['C1']);
  });
});

describe('looks of cells', () => {
  it('are laid over each other, the later one with the say in what it says', async () => {
    const plan = oneSheet([['a', 'b']], {
      formats: [
        { area: area(0, 0, 1, 2), bold: true, fill: '#ffee00', numberFormat: '0.0 "%"' },
        { area: area(0, 1, 2, 1), bold: false, align: 'right', wrap: true },
      ],
    });
    const file = await xlsxOf(plan);
    const { sheets } = await readXlsx(file, { readStyles: true });
    const style = (cell: string) => sheets[0]?.cells?.get(cell)?.style;
    expect(style('0,0')).toMatchObject({
      font: { bold: true },
      fill: { fgColor: { rgb: 'FFEE00' } },
      numFmt: '0.0 "%"',
    });
    expect(style('0,1')).toMatchObject({
      fill: { fgColor: { rgb: 'FFEE00' } },
      alignment: { horizontal: 'right', vertical: 'top', wrapText: true },
    });
    expect(style('0,1')?.font?.bold).not.toBe(true);
  });

  it('are written for empty cells too', async () => {
    const parts = await opened(oneSheet([], { formats: [{ area: area(4, 2, 2, 1), fill: '#FF0000' }] }));
    const cells = all(parts, SHEET, 'c').map((cell) => [cell.getAttribute('r'), cell.getAttribute('s')]);
    expect(cells).toEqual([
      ['C5', '1'],
      ['C6', '1'],
    ]);
  });

  it('merge cells and set widths to the pixel', async () => {
    const parts = await opened(
      oneSheet([['a']], {
        formats: [{ area: area(0, 0, 1, 3), merge: true }],
        columnWidths: [
          { column: 0, columns: 3, points: 48 },
          { column: 1, columns: 1, points: 96 },
        ],
      }),
    );
    expect(only(parts, SHEET, 'mergeCell').getAttribute('ref')).toBe('A1:C1');
    const pixels = all(parts, SHEET, 'col').map((col) => Math.round(Number(col.getAttribute('width')) * 7));
    expect(pixels).toEqual([64, 128, 64]);
  });

  it('make rows as high as formats say, the later one with the last word, also where they are empty', async () => {
    const formats = [
      { area: area(0, 0, 3, 1), rowHeight: 30 },
      { area: area(1, 0), rowHeight: 45.5 },
    ];
    const parts = await opened(oneSheet([['a']], { formats }));
    const heights = all(parts, SHEET, 'row').map((row) => row.getAttribute('ht'));
    expect(heights).toEqual(['30', '45.5', '30']);
  });

  it('name each column once, in order', async () => {
    const parts = await opened(
      oneSheet([], {
        columnWidths: [
          { column: 2, columns: 2, points: 30 },
          { column: 0, columns: 3, points: 60 },
        ],
      }),
    );
    expect(all(parts, SHEET, 'col').map((col) => attributes(col)['min'])).toEqual(['1', '2', '3', '4']);
  });
});
