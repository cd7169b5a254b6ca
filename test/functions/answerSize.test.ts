import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, tooLarge } from '../../src/functions/answerSize';

/** What an answer takes on its way. */
function bytesOf(answer: readonly (readonly unknown[])[]): number {
  return Buffer.byteLength(JSON.stringify(answer));
}

/** An answer of one row repeated, as large as may be and one row larger. */
function atTheLimit(row: readonly unknown[]): { fits: unknown[][]; isOver: unknown[][] } {
  const one = bytesOf([row]) - 2 + 1;
  const rows = Math.floor((MOST_BYTES - 3) / one);
  return {
    fits: Array.from({ length: rows }, () => [...row]),
    isOver: Array.from({ length: rows + 1 }, () => [...row]),
  };
}

describe('an answer too large for Excel on the web', () => {
  it.each([
    ['numbers of many digits', [-1234.567891234567e-290]],
    ['small numbers', [1, 0]],
    ['labels', ['Underperformer']],
    ['texts in other alphabets', ['Müller & Söhne “Ω” 客户 🐳']],
    ['texts that are written longer than they are', ['a "b" \\ \n \u0001']],
    ['a row across', Array.from({ length: 100 }, (_, i) => i / 7)],
    ['errors, in their own words', [{ toJSON: () => ({ code: '#N/A', message: 'revenue is missing.' }) }]],
  ])('is told by its bytes, to the row: %s', (_, row) => {
    const { fits, isOver } = atTheLimit(row);
    expect(bytesOf(fits)).toBeLessThanOrEqual(MOST_BYTES);
    expect(tooLarge(fits)).toBeNull();
    expect(tooLarge(isOver)?.error).toBe('#N/A');
  });

  it('says how large it is, what Excel takes, and what to do', () => {
    const answer = Array.from({ length: 600_000 }, () => ['Underperformer']);
    expect(bytesOf(answer)).toBe(11_400_001);
    expect(tooLarge(answer)?.message).toBe(
      'The answer takes about 11.4 MB; Excel on the web takes 4.5 MB at once. Give at most 236,000 rows, or build the matrix in the panel.',
    );
  });

  it('is never let through and never refused below, whatever it holds', () => {
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (row) => {
        const { fits, isOver } = atTheLimit([...row, 'x'.repeat(20_000)]);
        expect([tooLarge(fits), tooLarge(isOver)?.error]).toEqual([null, '#N/A']);
      }),
      { numRuns: 15 },
    );
  });
});
