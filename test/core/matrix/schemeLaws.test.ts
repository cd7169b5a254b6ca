import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { FACTS, type ClientFacts, type Fact } from '../../../src/core/clientFacts';
import type { CutRule } from '../../../src/core/matrix/cut';
import { inMoney } from '../../../src/core/matrix/moneyAxes';
import { PLACEMENTS, QUADRANTS } from '../../../src/core/matrix/quadrant';
import type { Scheme } from '../../../src/core/matrix/scheme';
import { schemeMatrix } from '../../../src/core/matrix/schemeMatrix';
import { schemesOf } from '../../../src/core/matrix/schemesOf';
import { USUAL_SETTINGS } from '../../../src/core/settings';

const OWN = {
  name: 'Own',
  up: 'Up',
  right: 'Right',
  labels: { topLeft: 'A', topRight: 'B', bottomLeft: 'C', bottomRight: 'D' },
  upCut: null,
  rightCut: 2,
};
const SCHEMES = schemesOf({ ...USUAL_SETTINGS, ownScheme: OWN });

const USED = [
  'ourTime',
  'ourPeople',
  'ourResources',
  'theirTime',
  'theirPeople',
  'theirResources',
  'netPrice',
  'attractiveness',
  'accountValue',
  'ownUp',
  'ownRight',
  'potentialIncome',
] as const satisfies readonly Fact[];

/** A client: revenue, direct cost, charge, and the facts in order. Small whole numbers, so that clients often tie. */
interface Row {
  readonly money: readonly [number, number, number];
  readonly facts: readonly number[];
}

function table(rows: readonly Row[], times = 1): ClientColumns {
  const money = (part: 0 | 1 | 2) => Float64Array.from(rows, (row) => row.money[part] * times);
  const factTimes = (fact: Fact) => (FACTS[fact] === 'money' ? times : 1);
  const facts: ClientFacts = Object.fromEntries(
    USED.map((fact, i) => [fact, Float64Array.from(rows, (row) => (row.facts[i] ?? NaN) * factTimes(fact))]),
  );
  return {
    names: rows.map(() => ''),
    revenue: money(0),
    directCost: money(1),
    activities: [],
    charges: [{ charge: 'Freight', money: money(2) }],
    latePayment: null,
    facts,
  };
}

const amount = fc.integer({ min: -2, max: 9 });
const fact = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 5 }) }, fc.constant(NaN));
const row: fc.Arbitrary<Row> = fc.record({
  money: fc.tuple(amount, amount, amount),
  facts: fc.array(fact, { minLength: USED.length, maxLength: USED.length }),
});
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
const rule = fc.constantFrom<CutRule>(
  { kind: 'weighted' },
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'percentile', percent: 25 },
  { kind: 'value', value: 0.5 },
);
const rules = fc.oneof(fc.constant({}), fc.record({ up: rule, right: rule }));

function placed(given: readonly Row[], scheme: Scheme, by: object, times = 1) {
  const matrix = schemeMatrix(table(given, times), scheme, by);
  if (!matrix) throw new Error(`${scheme.name} has no columns`);
  return { ...matrix, places: Array.from(matrix.placements, (code) => PLACEMENTS[code] ?? '') };
}

describe.each([...SCHEMES, ...SCHEMES.map(inMoney).filter((scheme, i) => scheme.up !== SCHEMES[i]?.up)])(
  'in $name ($up), whatever the clients',
  (scheme) => {
    it('each is in a quadrant exactly if it has both values and, where trade counts, revenue above 0', () => {
      const isTrade = ['profit', 'procurement', 'price'].includes(scheme.id);
      fc.assert(
        fc.property(rows, rules, (given, by) => {
          const { places, up, right } = placed(given, scheme, by);
          given.forEach(({ money: [revenue] }, i) => {
            const place = places[i] ?? '';
            const isKnown = [up, right].every(({ values, cut }) => !Number.isNaN((values[i] ?? NaN) + cut));
            if (isTrade && revenue === 0) expect(place).toBe('noRevenue');
            else if (isTrade && revenue < 0) expect(place).toBe('netCredit');
            else if (isKnown) expect(QUADRANTS).toContain(place);
            else expect(place).toBe('unplaced');
          });
        }),
      );
    });

    it('none loses its place when its row moves', () => {
      fc.assert(
        fc.property(rows, rules, (given, by) => {
          const forward = placed(given, scheme, by).places;
          expect(placed([...given].reverse(), scheme, by).places.reverse()).toEqual(forward);
        }),
      );
    });

    it('one exactly on both cuts is top right', () => {
      fc.assert(
        fc.property(rows, fc.nat(), (given, pick) => {
          const { up, right, places } = placed(given, scheme, {});
          const client = pick % given.length;
          if (!(QUADRANTS as readonly string[]).includes(places[client] ?? '')) return;
          const onIt = (values: Float64Array): CutRule => ({ kind: 'value', value: values[client] ?? NaN });
          const by = { up: onIt(up.values), right: onIt(right.values) };
          expect(placed(given, scheme, by).places[client]).toBe('topRight');
        }),
      );
    });
  },
);

describe('money counted in another currency', () => {
  it.each(SCHEMES)('changes no place in $name', (scheme) => {
    fc.assert(
      fc.property(rows, rules, fc.constantFrom(2, 7, 100), (given, by, times) => {
        expect(placed(given, scheme, by, times).places).toEqual(placed(given, scheme, by).places);
      }),
    );
  });
});
