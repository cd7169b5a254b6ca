import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Collected, pieces } from '../../src/worker/pieces';

/** The value as another thread gets it, and how many entries each of its messages carried. */
function sent(value: unknown): { readonly got: unknown; readonly sizes: number[] } {
  const collected = new Collected();
  const sizes: number[] = [];
  let got: unknown;
  for (const { piece, moved } of pieces(value)) {
    const arrived = structuredClone(piece, { transfer: [...moved] });
    if ('entries' in piece) sizes.push('from' in arrived ? arrived.entries.length : 0);
    const whole = collected.add(arrived);
    if (whole) got = whole.value;
  }
  return { got, sizes };
}

describe('a value in pieces', () => {
  it('is the same when it is put together again', () => {
    const long = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), {
      minLength: 900,
      maxLength: 1_100,
    });
    const column = fc
      .array(fc.double(), { minLength: 1, maxLength: 5 })
      .map((few) => Float64Array.from({ length: 9_000 }, (_, at) => few[at % few.length] ?? 0));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(undefined),
        long,
        column,
        long.map((entries) => new Map(entries.entries())),
        fc.dictionary(fc.string(), tie('tree')),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.array(fc.tuple(fc.string(), tie('tree')), { maxLength: 3 }).map((entries) => new Map(entries)),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(sent(value).got).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it('goes in messages of ten thousand entries at most', () => {
    const names = Array.from({ length: 25_000 }, (_, at) => `Client ${String(at)}`);
    const { got, sizes } = sent({ intake: { names } });
    expect(got).toEqual({ intake: { names } });
    expect(sizes).toEqual([10_000, 10_000, 5_000]);
  });

  it('goes in messages of a hundred things at most, such as rows of cells', () => {
    const rows = Array.from({ length: 250 }, (_, at) => [{ formula: `=A${String(at)}` }, null, 7]);
    const { got, sizes } = sent({ sheets: [{ rows }] });
    expect(got).toEqual({ sheets: [{ rows }] });
    expect(sizes).toEqual([100, 100, 50]);
  });

  it('is known for a list of things by the first that there is, whatever else is in it', () => {
    const list = [null, undefined, ...Array.from({ length: 248 }, () => ({ text: 'a' }))];
    expect(sent(list)).toEqual({ got: list, sizes: [100, 100, 50] });
    const mixed = ['a', ...list];
    expect(sent(mixed)).toEqual({ got: mixed, sizes: [] });
  });

  it('is put together from what arrived, of which nothing is made anew', () => {
    const collected = new Collected();
    const column = new Float64Array(100_000);
    const arrived = [...pieces({ few: [{ name: 'Acme' }], column })].map(({ piece }) => piece);
    const last = arrived.at(-1) as unknown as { readonly shape: { readonly few: unknown } };
    let whole: { readonly value: unknown } | null = null;
    for (const piece of arrived) whole = collected.add(piece);
    expect(whole?.value).toBe(last.shape);
    expect((whole?.value as { few: unknown }).few).toBe(last.shape.few);
  });

  it('sends what stands in it twice once, and gives it back as one', () => {
    const column = new Float64Array(100_000).fill(7);
    const { got, sizes } = sent({ one: column, other: { column } });
    const { one, other } = got as { one: Float64Array; other: { column: Float64Array } };
    expect(one).toEqual(column);
    expect(other.column).toBe(one);
    expect(sizes).toHaveLength(1);
  });

  it('leaves the sender what it has', () => {
    const column = new Float64Array(100_000).fill(7);
    sent({ column });
    expect(column).toHaveLength(100_000);
  });
});
