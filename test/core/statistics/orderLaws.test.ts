import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked, ranking, type Ranked } from '../../../src/core/statistics/order';
import { roundedMoney } from '../../../src/core/statistics/rounding';

/** What the glossary says a ranking is, told by comparing pairs. */
function compared({ measure, revenue, names }: Ranked): number[] {
  const earned = (client: number): number => {
    const money = revenue?.[client] ?? 0;
    return Number.isNaN(money) ? -Infinity : roundedMoney(money);
  };
  const name = (client: number): string => (names?.[client] ?? '').toLowerCase();
  const value = (client: number): number => roundedMoney(measure[client] ?? NaN);
  return Array.from(measure, (_, client) => client)
    .filter((client) => !Number.isNaN(measure[client]))
    .sort(
      (a, b) => after(value(b), value(a)) || after(earned(b), earned(a)) || after(name(a), name(b)) || a - b,
    );
}

function after<Value extends number | string>(a: Value, b: Value): number {
  return a === b ? 0 : a > b ? 1 : -1;
}

const odd = fc.constantFrom(NaN, 0, -0, Infinity, -Infinity, 0.1 + 0.2, 0.3, 1e15, 1e300, -1e300, 5e-324);
const money = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -300, max: 300 }).map((cents) => cents / 100) },
  { weight: 3, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: odd },
);

/** Sizes that differ by powers of ten, as clients' do, so that no division of their range tells all of them apart. */
const wide = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 9 }))
  .map(([power, digit]) => digit * 10 ** power);

const clients = fc
  .array(fc.record({ measure: money, revenue: money, name: fc.constantFrom('a', 'A', 'b', 'Ä', '') }), {
    maxLength: 400,
    size: 'max',
  })
  .map((list) => ({
    measure: Float64Array.from(list, ({ measure }) => measure),
    revenue: Float64Array.from(list, ({ revenue }) => revenue),
    names: list.map(({ name }) => name),
  }));

describe('a ranking of any clients', () => {
  it('is what comparing every pair of them comes to', () => {
    fc.assert(
      fc.property(clients, fc.boolean(), fc.boolean(), ({ measure, revenue, names }, byRevenue, byName) => {
        const by = { measure, ...(byRevenue && { revenue }), ...(byName && { names }) };
        expect(Array.from(ranking(by))).toEqual(compared(by));
      }),
    );
  });

  it('tells clients apart whose measures differ by hundreds of powers of ten', () => {
    fc.assert(
      fc.property(fc.array(wide, { minLength: 100, maxLength: 500, size: 'max' }), (list) => {
        const by = { measure: Float64Array.from(list) };
        expect(Array.from(ranking(by))).toEqual(compared(by));
      }),
      { numRuns: 30 },
    );
  });

  it('holds where thousands tie, and where thousands differ in the last cent', () => {
    const count = 5_000;
    const column = (value: (i: number) => number): Float64Array =>
      Float64Array.from({ length: count }, (_, i) => value(i));
    const names = Array.from({ length: count }, (_, i) => `Client ${(i * 7919) % 100}`);
    for (const by of [
      { measure: column(() => 5), revenue: column((i) => (i * 31) % 7), names },
      { measure: column((i) => ((i * 7919) % count) / 100), revenue: column(() => 0), names },
      { measure: column((i) => ((i * 7919) % 50) / 10 + 0.1 + 0.2), revenue: column((i) => i % 3), names },
      { measure: column((i) => (i === 17 ? 1e14 : ((i * 7919) % count) / 100)) },
    ])
      expect(Array.from(ranking(by))).toEqual(compared(by));
  });

  it('tells revenue apart that differs in the last cent of a billion, and a missing one from the lowest', () => {
    const close = [1e9, 1e9 + 0.01, 1e9 - 0.01, 1e9 + 1e-6];
    const odd = [NaN, -1e300, -Infinity, 1e300, Infinity, 0.3, 0.1 + 0.2];
    for (const revenues of [close, odd, [...close, ...odd]])
      for (const count of [revenues.length, 900]) {
        const by = {
          measure: new Float64Array(count).fill(7),
          revenue: Float64Array.from({ length: count }, (_, i) => revenues[(i * 7) % revenues.length] ?? NaN),
          names: Array.from({ length: count }, (_, i) => `Client ${(i * 7919) % 50}`),
        };
        expect(Array.from(ranking(by))).toEqual(compared(by));
      }
  });

  it('takes money as equal that rounding makes so, wherever a column of thousands is divided', () => {
    const count = 20_000;
    const by = {
      measure: Float64Array.from({ length: count }, (_, i) => ((i * 7919) % count) / 2e6),
      revenue: Float64Array.from({ length: count }, (_, i) => (i * 31) % 11),
    };
    expect(Array.from(ranking(by))).toEqual(compared(by));
  });

  it('brings the measure of each client along as it is, unrounded', () => {
    fc.assert(
      fc.property(clients, (by) => {
        const { order, measure } = ranked(by);
        expect(Array.from(measure)).toEqual(Array.from(order, (client) => by.measure[client]));
      }),
    );
  });

  it('leaves the columns as they are', () => {
    fc.assert(
      fc.property(clients, (by) => {
        const [measure, revenue] = [by.measure.slice(), by.revenue.slice()];
        ranking(by);
        expect([by.measure, by.revenue]).toEqual([measure, revenue]);
      }),
    );
  });
});
