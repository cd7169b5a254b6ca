import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english';

const rowWords = english.reading;

describe('the two numbers a text can be', () => {
  it('are written so that no country reads them otherwise', () => {
    expect(rowWords.whole(1234, '1.234')).toBe('1234: the point groups thousands');
    expect(rowWords.decimals(12.345, '12,345')).toBe('About 12: decimals follow the comma');
    expect(rowWords.decimals(-1.999, '(1.999)')).toBe('About -2: decimals follow the point');
  });

  it('are not told as nothing where they are small', () => {
    expect(rowWords.decimals(0.01234, '1.234 %')).toBe('About 0.01: decimals follow the point');
  });
});
