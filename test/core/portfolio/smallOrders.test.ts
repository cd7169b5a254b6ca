import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costPerOrder,
  smallOrders,
  type OrderingClients,
  type SmallOrders,
} from '../../../src/core/portfolio/smallOrders';

interface Client {
  readonly revenue: number;
  readonly contribution: number;
  readonly costPerOrder: number;
  readonly orders: number;
  readonly products: number;
  readonly productsInFirstOrder: number;
  readonly firstOrder: number;
  readonly largestOrder: number;
}

/** Ten orders of 100 at a contribution rate of 50%: an order pays for itself up to a cost of 50. */
const REPEATER: Client = {
  revenue: 1000,
  contribution: 500,
  costPerOrder: 60,
  orders: 10,
  products: 1,
  productsInFirstOrder: 1,
  firstOrder: 100,
  largestOrder: 100,
};

const GROWING: Client = { ...REPEATER, products: 3 };

function columns(clients: readonly Client[]): OrderingClients {
  const of = (name: keyof Client) => Float64Array.from(clients, (client) => client[name]);
  return {
    revenue: of('revenue'),
    contribution: of('contribution'),
    costPerOrder: of('costPerOrder'),
    orders: {
      orders: of('orders'),
      products: of('products'),
      productsInFirstOrder: of('productsInFirstOrder'),
      firstOrder: of('firstOrder'),
      largestOrder: of('largestOrder'),
    },
  };
}

function test(...clients: Client[]): SmallOrders {
  return smallOrders(columns(clients));
}

function isCounted(changes: Partial<Client>): boolean {
  return test({ ...REPEATER, ...changes }).clients.length === 1;
}

describe('the small-orders test (B. Ten Haken, best business clients)', () => {
  it('counts the revenue of clients who only repeat and whose average order does not pay', () => {
    const of = test(REPEATER, { ...GROWING, revenue: 600 }, { ...REPEATER, revenue: 2400 });
    expect(Array.from(of.clients)).toEqual([2, 0]);
    expect([of.revenue, of.share, of.isMajority]).toEqual([3400, 0.85, true]);
  });

  it('is true above one half of revenue, not at one half', () => {
    expect(test(REPEATER, GROWING)).toMatchObject({ share: 0.5, isMajority: false });
    expect(test({ ...REPEATER, revenue: 1001 }, GROWING).isMajority).toBe(true);
    expect(test(GROWING)).toMatchObject({ share: 0, isMajority: false, revenue: 0 });
  });

  it('takes an average order at its break-even as one that pays, both rounded to 4 decimals', () => {
    expect(isCounted({ costPerOrder: 50 })).toBe(false);
    expect(isCounted({ costPerOrder: 50.00001 })).toBe(false);
    expect(isCounted({ costPerOrder: 50.001 })).toBe(true);
    expect(isCounted({ revenue: 999, contribution: 499.5, costPerOrder: 49.99 })).toBe(true);
  });

  it("goes by the client's own contribution rate; at 0 or below no order is large enough", () => {
    expect(isCounted({ contribution: 700 })).toBe(false);
    expect(isCounted({ contribution: 0, costPerOrder: 0 })).toBe(true);
    expect(isCounted({ contribution: -10, costPerOrder: 0 })).toBe(true);
  });

  it('leaves out clients that order more, other things or only once', () => {
    expect(isCounted({ largestOrder: 111 })).toBe(false);
    expect(isCounted({ products: 2 })).toBe(false);
    expect(isCounted({ orders: 1, costPerOrder: 600 })).toBe(false);
  });

  it('lets what is missing prove nothing, and keeps its revenue in the total', () => {
    for (const missing of ['contribution', 'costPerOrder', 'orders', 'firstOrder', 'products'] as const) {
      expect(isCounted({ [missing]: NaN })).toBe(false);
    }
    expect(test(REPEATER, { ...REPEATER, contribution: NaN }).share).toBe(0.5);
    expect(test(REPEATER, { ...REPEATER, revenue: NaN }).share).toBe(1);
  });

  it('counts no client without revenue above 0, and has no share without revenue in all', () => {
    expect(isCounted({ revenue: 0 })).toBe(false);
    expect(isCounted({ revenue: -5 })).toBe(false);
    expect(test({ ...REPEATER, revenue: 0 })).toMatchObject({ share: NaN, isMajority: false });
    expect(test(REPEATER, { ...GROWING, revenue: -1000 }).share).toBeNaN();
  });

  it('ranks equal revenues by name, wherever they stand', () => {
    const alike = { ...columns([REPEATER, REPEATER, GROWING, REPEATER]), names: ['c', 'B', 'x', 'a'] };
    expect(Array.from(smallOrders(alike).clients)).toEqual([3, 1, 0]);
  });

  it('gives the same share wherever a client stands, from 0 to 1 where nobody has negative revenue', () => {
    const client = fc.record({
      revenue: fc.integer({ min: 1, max: 900 }),
      contribution: fc.integer({ min: -20, max: 500 }),
      products: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(client, { minLength: 1, maxLength: 12 }), (given) => {
        const clients = given.map((changes) => ({ ...REPEATER, ...changes }));
        const of = test(...clients);
        expect(of.share).toBeGreaterThanOrEqual(0);
        expect(of.share).toBeLessThanOrEqual(1);
        expect(test(...clients.reverse()).share).toBe(of.share);
      }),
    );
  });
});

describe('the cost of one order', () => {
  it('is the cost to serve ÷ the orders, missing without orders', () => {
    const of = costPerOrder(Float64Array.of(300, 300, 300, NaN, 0), Float64Array.of(4, 0, NaN, 4, 4));
    expect(Array.from(of)).toEqual([75, NaN, NaN, NaN, 0]);
  });

  it('so reckoned puts the average order below its break-even exactly where the client loses money', () => {
    const money = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 2, max: 20 }), (contribution, cost, orders) => {
        const own = costPerOrder(Float64Array.of(cost), Float64Array.of(orders))[0] ?? NaN;
        expect(isCounted({ contribution, costPerOrder: own, orders })).toBe(contribution < cost);
      }),
    );
  });
});
