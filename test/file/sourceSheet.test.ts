import { describe, expect, it } from 'vitest';
import { wholeGrid } from '../../src/file/gridTable';
import { refuseBeyondSheet, sheetName, sourceSheet } from '../../src/file/sourceSheet';

describe('the sheet of the source', () => {
  it.each([
    ['clients.2026.csv', 'clients.2026'],
    ["'a'/b[1]*?.csv", "a' b 1"],
    ['Client Matrix.xlsx', 'Clients'],
    ['history.csv', 'Clients'],
    ['.csv', 'Clients'],
    [`${'x'.repeat(30)}😀.csv`, 'x'.repeat(30)],
  ])('is called as its file, as far as a sheet may be: %s', (file, name) => {
    expect(sheetName(file)).toBe(name);
  });

  it('has plain digits as numbers, and all that may mean something else as the text it is', () => {
    const texts = [
      '5',
      '-12.5',
      '0',
      '0.05',
      '007',
      '1.234',
      '1,5',
      '1e5',
      '12345678901234567',
      '1/2',
      '5 %',
      '+5',
    ];
    const sheet = sourceSheet(wholeGrid('a.csv', [['Client', 'Revenue'], texts]), 'a.csv');
    const cells = sheet.blocks[0]?.cells[1];
    expect(cells).toEqual([5, -12.5, 0, 0.05, ...texts.slice(4)]);
  });

  it('takes what fits on a sheet, and refuses a row or a column more in one sentence', () => {
    const grid = (rows: number, columns: number) => ({
      grid: new Array<string[]>(rows).fill(new Array<string>(columns).fill('1')),
    });
    expect(() => {
      refuseBeyondSheet(grid(1_048_576, 1), 'a.csv');
      refuseBeyondSheet(grid(1, 16_384), 'a.csv');
    }).not.toThrow();
    expect(() => {
      refuseBeyondSheet(grid(1_048_577, 1), 'a.csv');
    }).toThrow(
      'a.csv has 1,048,577 rows, and a sheet takes 1,048,576, so nothing was written: split the file, or take the figures alone (--json without --out).',
    );
    expect(() => {
      refuseBeyondSheet(grid(1, 16_385), 'a.csv');
    }).toThrow('a.csv has 16,385 columns, and a sheet takes 16,384');
  });
});
