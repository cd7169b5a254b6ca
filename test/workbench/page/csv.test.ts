import { describe, expect, it } from 'vitest';
import { decodeCsv, readCsv } from '../../../src/workbench/page/csv';

const values = (csv: string) =>
  readCsv(csv)?.rows.map((row) => row.map((cell) => ('value' in cell ? cell.value : cell)));

describe('a CSV file', () => {
  it('has its first row as headers, numbered where one is empty', () => {
    expect(readCsv('Client,,Revenue\nA,1,2\n')?.headers).toEqual(['Client', 'Column2', 'Revenue']);
  });

  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['"1,234.50"', 1234.5],
    ['007', '007'],
    ['1.2.3', '1.2.3'],
    ['12%', '12%'],
    ['-', '-'],
    ['=1+1', '=1+1'],
    ['', null],
  ])('reads the cell %s as %s', (cell, value) => {
    expect(values(`Client,Cell\nA,${cell}\n`)).toEqual([['A', value]]);
  });

  it('may be separated by semicolons or tabs and begin with a byte order mark', () => {
    expect(values('\uFEFFClient;Revenue\nA;5\n')).toEqual([['A', 5]]);
    expect(values('Client\tRevenue\nA\t5\n')).toEqual([['A', 5]]);
  });

  it('gets rows of one length, as long as its longest', () => {
    const csv = readCsv('Client,Revenue\nA\nB,1,note\n');
    expect(csv?.headers).toHaveLength(3);
    expect(csv?.rows.map((row) => row.length)).toEqual([3, 3]);
  });

  it('without a row below the headers is none', () => {
    expect(readCsv('Client,Revenue\n')).toBeNull();
    expect(readCsv('')).toBeNull();
  });

  it('is read as UTF-8, or else in the code page of Excel on Windows', () => {
    const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;
    expect(decodeCsv(bytes(0xc3, 0xb6))).toBe('ö');
    expect(decodeCsv(bytes(0xf6))).toBe('ö');
  });
});
