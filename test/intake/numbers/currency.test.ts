import { describe, expect, it } from 'vitest';
import { mixedCurrencies, withoutCurrency } from '../../../src/intake/numbers/currency';

describe('withoutCurrency', () => {
  it.each([
    ['€ 5', '5', 'EUR'],
    ['5€', '5', 'EUR'],
    ['us$5', '5', 'USD'],
    ['$.50', '.50', 'USD'],
    ['NZD 5', '5', 'NZD'],
    ['5 CHF', '5', 'CHF'],
    ['Rs.500', '500', 'Rs'],
    ['5 kr.', '5', 'kr'],
    ['5', '5', ''],
  ])('parts %j in %j and %j', (text, rest, currency) => {
    expect(withoutCurrency(text)).toEqual({ rest, currency });
  });

  it.each(['5 PCS', 'kg 5', 'xEUR 5', '5 euros', 'EUR.5', 'constructor 5'])('knows none in %j', (text) => {
    expect(withoutCurrency(text)).toEqual({ rest: text, currency: '' });
  });
});

describe('mixedCurrencies', () => {
  const mixed = (rowsOf: Record<string, number[]>) => mixedCurrencies(new Map(Object.entries(rowsOf)));

  it('is null for one currency, or none', () => {
    expect(mixed({})).toBeNull();
    expect(mixed({ EUR: [1, 2] })).toBeNull();
  });

  it('names the most frequent first and the rows of all others', () => {
    expect(mixed({ USD: [4], EUR: [1, 2, 3], GBP: [0, 5] })).toEqual({
      currencies: ['EUR', 'GBP', 'USD'],
      rows: [0, 4, 5],
    });
  });

  it('names those of equal frequency by alphabet, whichever stands first', () => {
    expect(mixed({ USD: [0], EUR: [1] })).toEqual({ currencies: ['EUR', 'USD'], rows: [0] });
    expect(mixed({ EUR: [1], USD: [0] })).toEqual({ currencies: ['EUR', 'USD'], rows: [0] });
  });

  it('takes a sign of several currencies for the one that stands beside it', () => {
    expect(mixed({ kr: [0], SEK: [1] })).toBeNull();
    expect(mixed({ '¥': [0], CNY: [1] })).toBeNull();
    expect(mixed({ kr: [0], EUR: [1, 2] })).toEqual({ currencies: ['EUR', 'kr'], rows: [0] });
    expect(mixed({ kr: [0, 1], SEK: [2], NOK: [3] })).toEqual({ currencies: ['SEK', 'NOK'], rows: [3] });
  });
});
