import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../src/core/clientColumns';
import { inputText as inputPieces } from '../../src/intake/inputText';

const CLIENTS: ClientColumns = {
  names: ['Bolt', 'Acme'],
  revenue: Float64Array.of(0.1 + 0.2, 1000),
  directCost: Float64Array.of(-0, 1e21),
  activities: [{ activity: 'Orders', counts: Float64Array.of(3, 12), rate: 45 }],
  charges: [{ charge: 'Freight', money: Float64Array.of(1.5, 0) }],
  latePayment: { kind: 'days', daysLate: Float64Array.of(0, 14), annualRate: 0.08 },
  facts: {
    referral: Float64Array.of(1, NaN),
    abuse: Float64Array.of(5, 0),
    corruption: Float64Array.of(0, 2),
    negotiation: Float64Array.of(4, 3),
  },
};

function inputText(all: ClientColumns): string {
  return [...inputPieces(all)].join('');
}

describe('the text of what was read', () => {
  it('has a line a client in the order of the lines, with shortest decimals between tabs', () => {
    expect(inputText(CLIENTS)).toBe(
      [
        'Client\tRevenue\tDirect cost\tOrders\tFreight\tDays late\tnegotiation\treferral\n',
        'Acme\t1000\t1e+21\t12\t0\t14\t3\t\n',
        'Bolt\t0.30000000000000004\t0\t3\t1.5\t0\t4\t1\n',
      ].join(''),
    );
  });

  it('is the same in whatever order the rows stand', () => {
    const rows = fc.array(fc.tuple(fc.string(), fc.double(), fc.double()), { minLength: 1 });
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(inputText(clients(shuffled))).toBe(inputText(clients(all)));
        },
      ),
    );
  });

  it('differs wherever a name or a number does', () => {
    const row = fc.tuple(fc.string(), fc.double({ noNaN: true }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(row, row, (one, other) => {
        const isSame = one.every((cell, i) => cell === other[i] || (cell === 0 && other[i] === 0));
        expect(inputText(clients([one])) === inputText(clients([other]))).toBe(isSame);
      }),
    );
  });

  it('comes in pieces of whole lines, of which none grows with the clients', () => {
    const many = clients(Array.from({ length: 30_000 }, (_, i) => [`Client ${i}`, i, i / 3]));
    const pieces = [...inputPieces(many)];
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) {
      expect(piece.endsWith('\n')).toBe(true);
      expect(piece.split('\n').length).toBeLessThan(5_000);
    }
    const lines = pieces.slice(1).join('').trimEnd().split('\n');
    expect(lines).toHaveLength(30_000);
    expect(lines).toEqual([...lines].sort());
  });

  it('keeps a name in its line and its cell, and two names apart', () => {
    const text = inputText(
      clients([
        ['A\tB\nC\rD\\E', 1, 2],
        ['A\\tB', 1, 2],
      ]),
    );
    expect(text.split('\n').slice(1)).toEqual(['A\\\\tB\t1\t2', 'A\\tB\\nC\\rD\\\\E\t1\t2', '']);
  });
});

function clients(rows: readonly (readonly [string, number, number])[]): ClientColumns {
  return {
    names: rows.map(([name]) => name),
    revenue: Float64Array.from(rows, ([, revenue]) => revenue),
    directCost: Float64Array.from(rows, ([, , cost]) => cost),
    activities: [],
    charges: [],
    latePayment: null,
    facts: {},
  };
}
