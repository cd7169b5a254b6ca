import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perhapsAlike } from '../../../src/intake/rows/alikeNames';
import { foldedName } from '../../../src/intake/rows/foldedName';

/** The rows whose name is another's too, each compared with all. */
function alike(names: readonly string[]): number[] {
  const folded = names.map(foldedName);
  return folded.flatMap((name, row) =>
    folded.some((other, at) => at !== row && other === name) ? [row] : [],
  );
}

const anyName = fc.oneof(
  fc.constantFrom(
    'Acme',
    ' ACME ',
    'acme',
    'A cme',
    'Ａcme',
    'a  cme\t',
    'Müller',
    'MÜLLER',
    '',
    ' ',
    'İ',
    'i̇',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

describe('names that may be the same', () => {
  it('are told wherever they are the same but for case, blanks and the width of letters', () => {
    fc.assert(
      fc.property(fc.array(anyName), (names) => {
        expect(perhapsAlike(names)).toEqual(expect.arrayContaining(alike(names)));
      }),
    );
  });

  it('are few where all differ', () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `Client ${(i * 7919) % 100_000} Ltd`);
    expect(perhapsAlike(names).length).toBeLessThan(100);
  });
});
