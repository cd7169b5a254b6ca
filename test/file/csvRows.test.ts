import { describe, expect, it } from 'vitest';
import { csvRows, decodedCsv } from '../../src/file/csvRows';

const bytes = (...codes: number[]) => new Uint8Array(codes);

describe('the rows of a CSV file', () => {
  it.each([',', ';', '\t', '|'])('are split at the delimiter that the file uses: %j', (sign) => {
    expect(csvRows(`Client${sign}Revenue\nAcme${sign}5\n`)).toEqual([
      ['Client', 'Revenue'],
      ['Acme', '5'],
    ]);
  });

  it('are split at semicolons though every number has a comma, and titles stand above', () => {
    expect(csvRows('Clients, all\n\nKunde;Umsatz;Fracht\nA;1,5;2,5\nB;3,5;4,5\n')[3]).toEqual([
      'A',
      '1,5',
      '2,5',
    ]);
  });

  it('are one cell each where there is one column', () => {
    expect(csvRows('Client\nAcme\n')).toEqual([['Client'], ['Acme']]);
  });

  it('are split at the delimiter that the first line names, which is no row', () => {
    expect(csvRows('sep=;\r\nA;"1,5"\r\nB;2,5\r\n')).toEqual([
      ['A', '1,5'],
      ['B', '2,5'],
    ]);
  });

  it('hold texts as they are: leading zeros, formulas, blanks, line feeds and quotes in quotes', () => {
    expect(csvRows('007,=1+1, x ,"a\nb ""c"", d"')).toEqual([['007', '=1+1', ' x ', 'a\nb "c", d']]);
  });

  it('hold an Excel error as an error, and no text that only begins like one', () => {
    expect(csvRows('#N/A,#1 Client')).toEqual([[{ error: '#N/A' }, '#1 Client']]);
  });

  it('keep their numbers: a blank row counts unless only blank ones follow', () => {
    expect(csvRows('a,1\n\nb,2\n\n , \n')).toEqual([['a', '1'], [''], ['b', '2']]);
    expect(csvRows('')).toEqual([]);
  });

  it('may be marked as UTF-8', () => {
    expect(csvRows('\uFEFFClient,Revenue')).toEqual([['Client', 'Revenue']]);
  });
});

describe('the text of a CSV file', () => {
  it('is UTF-8, or else in the code page of Excel on Windows', () => {
    expect(decodedCsv(bytes(0xc3, 0xb6))).toBe('ö');
    expect(decodedCsv(bytes(0xf6, 0x80))).toBe('ö€');
  });

  it('is UTF-16 where its mark says so', () => {
    expect(decodedCsv(bytes(0xff, 0xfe, 0xf6, 0x00))).toBe('ö');
  });

  it('holds no zero bytes', () => {
    expect(() => decodedCsv(bytes(0x41, 0x00))).toThrow('This file is no text');
  });
});
