import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { FACTS, type Fact, type FactKind } from '../../../src/core/clientFacts';
import { USUAL_SETTINGS, type Settings } from '../../../src/core/settings';
import { LabelsRead } from '../systems/knownClients';

/** Small numbers, so that clients often tie, stand on a cut, or are known only in part. */
const OF_KIND: Readonly<Record<FactKind, fc.Arbitrary<number>>> = {
  rating: fc.constantFrom(0, 1, 2.5, 3, 4, 5, NaN),
  yesNo: fc.constantFrom(0, 1, NaN),
  money: fc.constantFrom(0, 10, 11, 50, 300, NaN),
  count: fc.constantFrom(0, 1, 2, 3, NaN),
  fraction: fc.constantFrom(0, 0.1, 0.2, 0.5, NaN),
  number: fc.constantFrom(0, 1, 2, 8, NaN),
};

const factNames = Object.keys(FACTS) as Fact[];
const facts = fc.record(
  Object.fromEntries(factNames.map((fact) => [fact, OF_KIND[FACTS[fact]]])) as Record<
    Fact,
    fc.Arbitrary<number>
  >,
);
const amount = fc.integer({ min: -2, max: 12 });
const client = fc.record({ revenue: amount, directCost: amount, orders: amount, freight: amount, facts });
// Several of a kind, so that even the last criterion of a ranking decides.
const clients = fc
  .array(client, { minLength: 1, maxLength: 4 })
  .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 8 }));
type Client = typeof client extends fc.Arbitrary<infer One> ? One : never;

const SETTINGS: Settings = { ...USUAL_SETTINGS, marketSpaceFrom: 50, keyAccountCapacity: 2 };

/** A table whose clients are told apart by name; money can be counted in another unit. */
function labels(given: readonly Client[], { names = [...given.keys()].map(String), unit = 1 } = {}) {
  const column = (of: (client: Client) => number) => Float64Array.from(given, of);
  const inUnit = (fact: Fact) => (FACTS[fact] === 'money' ? unit : 1);
  const table: ClientColumns = {
    names,
    revenue: column((of) => of.revenue * unit),
    directCost: column((of) => of.directCost * unit),
    activities: [{ activity: 'Orders', counts: column((of) => of.orders), rate: 3 * unit }],
    charges: [{ charge: 'Freight', money: column((of) => of.freight * unit) }],
    latePayment: null,
    facts: Object.fromEntries(factNames.map((fact) => [fact, column((of) => of.facts[fact] * inUnit(fact))])),
  };
  return new LabelsRead(table, { ...SETTINGS, marketSpaceFrom: SETTINGS.marketSpaceFrom * unit });
}

/** Labels compare as they are shown: numbers to ten digits. */
function shown(read: LabelsRead, name: string): unknown[] {
  return read.of(name).map((label) => (typeof label === 'number' ? label.toPrecision(10) : label));
}

describe('whatever is known of the clients, every label', () => {
  it('goes with the client wherever its row stands', () => {
    const shuffled = clients.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.keys()], { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const read = labels(given);
        const moved = order.flatMap((at) => given.slice(at, at + 1));
        const readMoved = labels(moved, { names: order.map(String) });
        for (const name of read.names) {
          const before = shown(read, name);
          expect([name, shown(readMoved, name)]).toEqual([name, order.map((at) => before[at])]);
        }
      }),
    );
  });

  it('is the same in cents and in thousands, when the levels in money are too', () => {
    fc.assert(
      fc.property(clients, fc.constantFrom(2, 7, 100, 1000), (given, unit) => {
        const read = labels(given);
        const scaled = labels(given, { unit });
        for (const name of read.names) expect([name, shown(scaled, name)]).toEqual([name, shown(read, name)]);
      }),
      { numRuns: 300 },
    );
  });

  it('has no number that is none in its reason, whatever is missing', () => {
    fc.assert(
      fc.property(clients, (given) => {
        const read = labels(given);
        expect(read.names.length).toBeGreaterThan(10);
        for (const name of read.names) {
          for (const why of read.why(name)) expect(why).not.toMatch(/NaN|undefined|null|Infinity/);
        }
      }),
    );
  });
});
