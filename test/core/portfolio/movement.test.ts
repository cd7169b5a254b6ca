import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { clientMatrix, type CutRules } from '../../../src/core/matrix/clientMatrix';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../../src/core/matrix/scheme';
import {
  missingPrior,
  MOVES,
  movement,
  type FromTo,
  type Movement,
} from '../../../src/core/portfolio/movement';
import { movementText } from '../../../src/core/reason/movementText';

const WEIGHTED: CutRules = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } };

type Money = readonly [revenue: number, directCost: number, cost: number];

function table(rows: readonly { now: Money; before: Money }[]): ClientColumns {
  const of = (period: 'now' | 'before', part: 0 | 1 | 2) =>
    Float64Array.from(rows, (row) => row[period][part]);
  return {
    names: rows.map((_, i) => `Client ${i}`),
    revenue: of('now', 0),
    directCost: of('now', 1),
    activities: [],
    charges: [{ charge: 'Freight', money: of('now', 2) }],
    latePayment: null,
    facts: {
      priorRevenue: of('before', 0),
      priorDirectCost: of('before', 1),
      priorCostToServe: of('before', 2),
    },
  };
}

function moved(clients: ClientColumns, rules = WEIGHTED): Movement {
  const of = movement(clients, rules);
  if (!of) throw new Error('a column of the period before is missing');
  return of;
}

const moves = (of: Movement) => Array.from(of.moves, (code) => MOVES[code]);
const places = (codes: Uint8Array) => Array.from(codes, (code) => PLACEMENTS[code]);
const sumOf = (counts: FromTo) =>
  Object.values(counts)
    .flatMap((to) => Object.values(to))
    .reduce((a, b) => a + b, 0);

const NOTHING: Money = [0, 0, 0];
const UNKNOWN: Money = [NaN, NaN, NaN];

// Before: worth 0.5, 0.3, cut 0.4; effort 0.1, 0.3, cut 0.2. Now the second earns 0.6 and the cuts are 0.55 and 0.2.
const TWO = [
  { before: [100, 50, 10], now: [100, 50, 10] },
  { before: [100, 70, 30], now: [100, 40, 30] },
] as const;

describe('movement since the period before', () => {
  const of = moved(table(TWO));

  it('places both periods at the cuts of the period before, so that a change is the client’s own', () => {
    expect(of.before.cuts).toEqual({ worth: 0.4, effort: 0.2 });
    expect(of.now.cuts).toEqual(of.before.cuts);
    expect(places(of.before.placements)).toEqual(['topLeft', 'bottomRight']);
    expect(places(of.now.placements)).toEqual(['topLeft', 'topRight']);
    expect(moves(of)).toEqual(['stayed', 'moved']);
  });

  it('counts who went from where to where', () => {
    expect(of.fromTo.topLeft.topLeft).toBe(1);
    expect(of.fromTo.bottomRight.topRight).toBe(1);
    expect(sumOf(of.fromTo)).toBe(2);
  });

  it('tells what today’s cuts alone would have done with the figures of before', () => {
    expect(of.byCutsAlone.cuts.worth).toBeCloseTo(0.55, 12);
    expect(places(of.byCutsAlone.placements)).toEqual(['bottomLeft', 'bottomRight']);
    expect(of.fromToByCuts.topLeft.bottomLeft).toBe(1);
    expect(of.fromToByCuts.bottomRight.bottomRight).toBe(1);
  });

  it('has nothing that cuts alone would do where the cuts are numbers', () => {
    const fixed: CutRules = { worth: { kind: 'value', value: 0.4 }, effort: { kind: 'value', value: 0.2 } };
    const { before, byCutsAlone } = moved(table(TWO), fixed);
    expect(byCutsAlone.placements).toEqual(before.placements);
  });

  it('counts apart who is new, who is gone and who cannot be compared', () => {
    const more = moved(
      table([
        ...TWO,
        { before: NOTHING, now: [100, 50, 10] },
        { before: UNKNOWN, now: [100, 50, 10] },
        { before: [100, 60, 20], now: NOTHING },
        { before: NOTHING, now: NOTHING },
        { before: [100, NaN, 20], now: [100, 50, 10] },
        { before: [-5, 0, 0], now: [100, 50, 10] },
        { before: [100, 60, 20], now: [-5, 0, 0] },
      ]),
    );
    expect(moves(more).slice(2)).toEqual(['new', 'new', 'gone', 'outside', 'outside', 'outside', 'outside']);
    expect(more.counts).toEqual({ stayed: 1, moved: 1, new: 2, gone: 1, outside: 4 });
  });

  it('finds everyone new where nobody was billed before', () => {
    expect(moves(moved(table([{ before: UNKNOWN, now: [100, 50, 10] }])))).toEqual(['new']);
  });

  it('is not to be had without all columns of the period before, and says which are missing', () => {
    const { priorRevenue } = table(TWO).facts;
    const facts = priorRevenue ? { priorRevenue } : {};
    expect(movement({ ...table(TWO), facts }, WEIGHTED)).toBeNull();
    expect(missingPrior(facts)).toEqual(['priorDirectCost', 'priorCostToServe']);
    expect(missingPrior(table(TWO).facts)).toEqual([]);
  });

  it('ties: every client is counted once, and the table holds those that stayed or moved', () => {
    const amount = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -2, max: 9 }) }, fc.constant(NaN));
    const money = fc.tuple(amount, amount, amount);
    const rows = fc.array(fc.record({ before: money, now: money }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (given) => {
        const { counts, fromTo } = moved(table(given));
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(given.length);
        expect(sumOf(fromTo)).toBe(counts.stayed + counts.moved);
        const stayed = Object.values({
          a: fromTo.topLeft.topLeft,
          b: fromTo.topRight.topRight,
          c: fromTo.bottomLeft.bottomLeft,
          d: fromTo.bottomRight.bottomRight,
        }).reduce((a, b) => a + b, 0);
        expect(stayed).toBe(counts.stayed);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    const amount = fc.integer({ min: -1, max: 9 });
    const money = fc.tuple(amount, amount, amount);
    const rows = fc.array(fc.record({ before: money, now: money }), { maxLength: 10 });
    fc.assert(
      fc.property(rows, (given) => {
        const forward = moved(table(given));
        const backward = moved(table([...given].reverse()));
        expect(moves(backward).reverse()).toEqual(moves(forward));
        expect(backward.fromTo).toEqual(forward.fromTo);
        expect(backward.fromToByCuts).toEqual(forward.fromToByCuts);
      }),
    );
  });

  it('is none where nothing changed', () => {
    const same = moved(table(TWO.map(({ before }) => ({ before, now: before }))));
    expect(same.counts).toEqual({ stayed: 2, moved: 0, new: 0, gone: 0, outside: 0 });
    expect(same.now).toEqual(clientMatrixPlaces(TWO.map(({ before }) => before)));
    expect(same.fromToByCuts).toEqual(same.fromTo);
  });
});

function clientMatrixPlaces(rows: readonly Money[]) {
  const { worth, effort, cuts, placements } = clientMatrix(
    table(rows.map((now) => ({ now, before: NOTHING }))),
    WEIGHTED,
  );
  return { worth, effort, cuts, placements };
}

describe('movement in words', () => {
  const of = moved(
    table([
      ...TWO,
      { before: NOTHING, now: [100, 50, 10] },
      { before: [100, 60, 20], now: NOTHING },
      { before: [-5, 0, 0], now: [100, 50, 10] },
    ]),
  );
  const told = (client: number) => movementText(of, client, PROFIT_MATRIX);

  it('tells which cut the client’s own figures crossed', () => {
    expect(told(1)).toBe(
      'Underperformer, now Partner: worth went from 30.0% to 60.0% across the cut of 40.0%.',
    );
  });

  it('tells both crossings of a client that crossed both, the effort first', () => {
    const both = moved(table([TWO[0], { before: [100, 70, 30], now: [100, 40, 5] }]));
    expect(movementText(both, 1, PROFIT_MATRIX)).toBe(
      'Underperformer, now Prime: effort went from 30.0% to 5.0% across the cut of 20.0%, worth went from 30.0% to 60.0% across the cut of 40.0%.',
    );
  });

  it('adds what today’s cuts alone would have done, where that is anything', () => {
    expect(told(0)).toBe('Prime, as before. Today’s cuts alone would have made it Commodity.');
  });

  it('says who is new, gone or cannot be compared', () => {
    expect(told(2)).toBe('New: nothing was billed in the period before.');
    expect(told(3)).toMatch(/^Gone: Partner in the period before, and nothing is billed now\./);
    expect(told(4)).toBe('Not compared: it has no segment in one of the two periods.');
  });
});
