/** So many entries of a list go in one message, so that nobody is held up by taking one; fewer where each is a thing itself. */
const ENTRIES = 10_000;
const THINGS = 500;

/** Lists and maps of more entries go by themselves. */
const MANY = 1_000;

/** Typed arrays of more bytes go by themselves. */
const LARGE_BYTES = 65_536;

/** A typed array of any kind. */
type Column = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * A value on its way between two threads: what is long in it stands apart, in `parts`, and its place in `shape` is taken by
 * the part's number as a bigint, which nothing of ours is; -1 − the number where the part holds the entries of a map.
 */
interface Cut {
  readonly shape: unknown;
  readonly parts: readonly Part[];
}

type Part = Column | readonly unknown[];

/** Takes apart plain data: objects, lists, maps and typed arrays. What stands in it twice goes once. */
function cut(value: unknown): Cut {
  const numbers = new Map<object, bigint>();
  const parts: Part[] = [];
  const apart = (long: object, part: () => Part): bigint => {
    const number = numbers.get(long) ?? BigInt(parts.push(part()) - 1);
    numbers.set(long, number);
    return number;
  };
  const shape = shaped(value, (one) => {
    if (ArrayBuffer.isView(one)) return one.byteLength > LARGE_BYTES ? apart(one, () => one as Column) : one;
    if (Array.isArray(one)) return one.length > MANY ? apart(one, () => one as unknown[]) : undefined;
    if (one instanceof Map && one.size > MANY) return -1n - apart(one, () => [...one]);
    return undefined;
  });
  return { shape, parts };
}

/** Puts a value together again. */
function joined({ shape, parts }: Cut): unknown {
  return shaped(shape, (one) => {
    if (ArrayBuffer.isView(one)) return one;
    if (typeof one !== 'bigint') return undefined;
    return one >= 0n ? parts[Number(one)] : new Map(parts[Number(-1n - one)] as [unknown, unknown][]);
  });
}

/** The same value with what `made` makes of the things in it; undefined leaves it to what they are made of. */
function shaped(value: unknown, made: (one: unknown) => unknown): unknown {
  const inside = (one: unknown): unknown => shaped(one, made);
  const instead = made(value);
  if (instead !== undefined) return instead;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inside);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, inside(one)]));
  if (value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)]));
}

/** One message of a value: entries of a part from `from` on; the last of a value carries its shape. */
export type Piece =
  { readonly part: number; readonly from: number; readonly entries: Part } | { readonly shape: unknown };

/** The messages of a value, made one by one as they are asked for, with what of each need not be copied. */
export function* pieces(
  value: unknown,
): Generator<{ readonly piece: Piece; readonly moved: readonly ArrayBuffer[] }> {
  const { shape, parts } = cut(value);
  for (const [part, long] of parts.entries()) {
    if (!Array.isArray(long)) {
      // What was made for the message alone is handed over; the value stays as it is.
      const entries = (long as Column).slice();
      yield { piece: { part, from: 0, entries }, moved: [entries.buffer] };
      continue;
    }
    const most = long.some((entry) => typeof entry === 'object' && entry !== null) ? THINGS : ENTRIES;
    for (let from = 0; from < long.length; from += most)
      yield { piece: { part, from, entries: long.slice(from, from + most) }, moved: [] };
  }
  yield { piece: { shape }, moved: [] };
}

/** Collects the messages of one value after the other. */
export class Collected {
  #parts: Part[] = [];

  /** The value, once its last piece is there. */
  add(piece: Piece): { readonly value: unknown } | null {
    if ('shape' in piece) {
      const parts = this.#parts;
      this.#parts = [];
      return { value: joined({ shape: piece.shape, parts }) };
    }
    const { part, from, entries } = piece;
    const known = this.#parts[part];
    if (from === 0) this.#parts[part] = entries;
    else if (Array.isArray(known) && Array.isArray(entries)) for (const entry of entries) known.push(entry);
    return null;
  }
}
