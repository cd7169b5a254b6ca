import { describe, expect, it } from 'vitest';
import { countText, namesText, rateText, shareText, shortName, wholeText } from '../../src/report/wording';

describe('wording', () => {
  it('writes counts and money with commas and without cents', () => {
    expect(wholeText(1234567.4)).toBe('1,234,567');
    expect(wholeText(-0.2)).toBe('0');
    expect(countText(1, 'client')).toBe('1 client');
    expect(countText(1200, 'client')).toBe('1,200 clients');
  });

  it('writes shares in full percent, never 0% of something nor 100% of not all', () => {
    expect([0, 0.001, 0.4, 0.524, 0.999, 1, 1.2392].map(shareText)).toEqual([
      '0%',
      'under 1%',
      '40%',
      '52%',
      'over 99%',
      '100%',
      '124%',
    ]);
  });

  it('rounds a decimal half up where its double lies below, as a spreadsheet does', () => {
    expect([0.285, 1.005, -0.025].map(shareText)).toEqual(['29%', '101%', '-3%']);
    expect(wholeText(-2.5)).toBe('-3');
  });

  it('writes rates to a tenth of a percent', () => {
    expect([0.111514, -0.0025, -0.0004, 0].map(rateText)).toEqual(['11.2%', '-0.3%', '0.0%', '0.0%']);
  });

  it('lists the first names and counts the others', () => {
    expect(namesText(['A'], 3)).toBe('A');
    expect(namesText(['A', 'B', 'C'], 3)).toBe('A, B and C');
    expect(namesText(['A', 'B', 'C', 'D', 'E'], 3)).toBe('A, B, C and 2 more');
  });

  it('brings a name on one line of 24 letters, whole letters only', () => {
    expect(shortName('Alpha\n Beta\t')).toBe('Alpha Beta');
    expect(shortName('x'.repeat(24))).toBe('x'.repeat(24));
    expect(shortName('😀'.repeat(40))).toBe(`${'😀'.repeat(23)}…`);
  });
});
