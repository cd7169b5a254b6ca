import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

/** Orders that only repeat the first. */
const SAME = [10, 1, 1, 100, 100];
const GROWING = [10, 3, 1, 100, 100];

function share(
  revenue: unknown[],
  directCost: unknown[],
  costToServe: unknown[],
  orders: unknown[][],
): unknown {
  return ask('SMALLORDERS', down(...revenue), down(...directCost), down(...costToServe), orders)[0]?.[0];
}

describe('SMALLORDERS (B. Ten Haken, best business clients)', () => {
  it('gives the share of revenue of clients that repeat orders too small to pay', () => {
    // The first loses 100 in ten orders; the second repeats too, but earns; the third buys other things.
    expect(share([1000, 500, 500], [500, 250, 300], [600, 200, 900], [SAME, SAME, GROWING])).toBe(0.5);
  });

  it('takes orders that are not known as proof of nothing', () => {
    const unknown = Array<string>(5).fill('n/a');
    expect(share([1000, 1000], [500, 500], [600, 600], [SAME, unknown])).toBe(0.5);
    expect(share([1000], [500], [600], [['', 1, 1, 100, 100]])).toBe(0);
  });

  it('answers one client by itself', () => {
    expect(ask('SMALLORDERS', one(1000), one(500), one(600), [SAME])).toEqual(one(1));
  });

  it('is one error where money is missing, orders are below 0, or there is no revenue', () => {
    expect(share([1000, ''], [1, 1], [1, 1], [SAME, SAME])).toBe('#N/A: revenue (cell 2 of 2) is missing.');
    expect(share([1000], [1], [1], [[-1, 1, 1, 100, 100]])).toBe(
      '#NUM!: orders, orders must not be below 0.',
    );
    expect(share([5, -5], [1, 1], [1, 1], [SAME, SAME])).toBe('#N/A: There is no positive revenue in total.');
    expect(share([1e308, 1e308], [1, 1], [1, 1], [SAME, SAME])).toBe(
      '#NUM!: The answer is too large for a cell.',
    );
  });

  it('names what has another number of rows or columns', () => {
    expect(share([1000, 5], [1], [1], [SAME])).toBe(0);
    expect(share([1000], [1], [1], [[1, 2]])).toBe(
      '#VALUE!: orders must have 5 columns in this order: orders, products, products in first order, first order, largest order; it has 2.',
    );
  });
});
