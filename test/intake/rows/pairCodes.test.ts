import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyColumn } from '../../../src/intake/rows/keyColumn';
import { PairCodes } from '../../../src/intake/rows/pairCodes';
import { packedCells } from '../../../src/intake/cellPacker';

describe('pairs of whole numbers', () => {
  it('are numbered as they first appear, and each has one number', () => {
    const whole = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.integer(),
      fc.constantFrom(0, -(2 ** 31), 2 ** 31 - 1),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 600, size: 'max' }), (pairs) => {
        const known = new Map<string, number>();
        const codes = new PairCodes();
        for (const [first, second] of pairs) {
          const key = `${first} ${second}`;
          if (!known.has(key)) known.set(key, known.size);
          expect(codes.code(first, second)).toBe(known.get(key));
        }
        expect(codes.count).toBe(known.size);
      }),
    );
  });

  it('stay told apart where there are many thousand', () => {
    const codes = new PairCodes();
    for (let i = 0; i < 50_000; i++) expect(codes.code(i % 200, Math.floor(i / 200))).toBe(i);
    for (let i = 0; i < 50_000; i += 997) expect(codes.code(i % 200, Math.floor(i / 200))).toBe(i);
  });
});

describe('keys of a column', () => {
  const rows = (count: number): Int32Array => Int32Array.from({ length: count }, (_, row) => row);

  it('are one for a number and for the text that reads as it', () => {
    const cells = packedCells([5, '5', 7, ' 7 ', 5, 'a', 'A', '']);
    expect(keyColumn(cells, rows(8))).toEqual({
      codes: Int32Array.of(0, 0, 1, 1, 0, 2, 2, -1),
      texts: ['5', '7', 'a'],
    });
  });

  it('are one for each number where all are numbers, 0 and −0 being the same', () => {
    const cells = packedCells([0, 1.5, -0, 1e21, 1.5]);
    expect(keyColumn(cells, rows(5))).toEqual({
      codes: Int32Array.of(0, 1, 0, 2, 1),
      texts: ['0', '1.5', '1e+21'],
    });
  });
});
