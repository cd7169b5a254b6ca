import { afterAll, describe, expect, it } from 'vitest';
import { numberTyped, typedNumber } from '../../src/language/typedNumber';
import { useLanguage } from '../../src/language/words';

afterAll(() => useLanguage('en-US'));

describe('a number that is typed', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    [' 1 234,5 ', 1234.5],
    ['-3', -3],
    ['', null],
    ['zwölf', NaN],
    ['1,2,3', NaN],
  ])('in German: “%s” is %d', async (text, number) => {
    await useLanguage('de-DE');
    expect(typedNumber(text)).toBe(number);
  });

  it.each([
    ['12.5', 12.5],
    ['1,234.5', 1234.5],
    ['12,5', NaN],
  ])('in English: “%s” is %d', async (text, number) => {
    await useLanguage('en-US');
    expect(typedNumber(text)).toBe(number);
  });

  it.each(['de-DE', 'en-US'])('in %s is shown so that it reads as itself', async (tag) => {
    await useLanguage(tag);
    for (const number of [0, 45, 1.125, -0.5, 1234.5, 10_000_000, 1e-7]) {
      expect(typedNumber(numberTyped(number))).toBe(number);
    }
  });
});
