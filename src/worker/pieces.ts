/** So many entries of a list go in one message, so that nobody is held up by taking one; fewer where each is a thing itself. */
const ENTRIES = 10_000;
const THINGS = 100;

/** Lists and maps of more entries go by themselves. */
const MANY = 1_000;

/** Typed arrays of more bytes go by themselves. */
const LARGE_BYTES = 65_536;

/** A typed array of any kind. */
type Column = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A value on its way between two threads: what is long in it stands apart, in `parts`, and leaves a hole in `shape`. */
interface Cut {
  readonly shape: unknown;
  readonly holes: readonly Hole[];
  readonly parts: readonly Part[];
}

type Part = Column | readonly unknown[];

/** Where a part belongs: the keys that lead there from the whole value on. `isMap`: the part holds the entries of a map. */
interface Hole {
  readonly path: readonly unknown[];
  readonly part: number;
  readonly isMap: boolean;
}

/** Takes apart plain data: objects, lists, maps and typed arrays. What stands in it twice goes once. */
function cut(value: unknown): Cut {
  const numbers = new Map<object, number>();
  const parts: Part[] = [];
  const holes: Hole[] = [];
  const path: unknown[] = [];

  const apart = (long: object): void => {
    const number = numbers.get(long) ?? parts.push(partOf(long)) - 1;
    numbers.set(long, number);
    holes.push({ path: [...path], part: number, isMap: long instanceof Map });
  };
  const inside = (key: unknown, one: unknown): unknown => {
    path.push(key);
    const shape = shaped(one);
    path.pop();
    return shape;
  };
  const shaped = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    if (isLong(one)) {
      apart(one);
      return null;
    }
    if (ArrayBuffer.isView(one) || one instanceof Set) return one;
    if (Array.isArray(one)) return one.map((entry, at) => inside(at, entry));
    if (one instanceof Map) return new Map([...one].map(([key, entry]) => [key, inside(key, entry)]));
    return Object.fromEntries(Object.entries(one).map(([key, entry]) => [key, inside(key, entry)]));
  };
  const shape = shaped(value);
  return { shape, holes, parts };
}

/** Things are counted as a thing weighs more than a number or a text: a few rows of cells are long already. */
function isLong(one: object): boolean {
  if (ArrayBuffer.isView(one)) return one.byteLength > LARGE_BYTES;
  if (Array.isArray(one)) return one.length > (isOfThings(one) ? THINGS : MANY);
  return one instanceof Map && one.size > MANY;
}

function partOf(long: object): Part {
  return long instanceof Map ? [...long] : (long as Part);
}

/** Lists of ours are of one kind: the first entry that there is tells of all, so that a million names are not looked at. */
function isOfThings(list: readonly unknown[]): boolean {
  return typeof list.find((entry) => entry !== null && entry !== undefined) === 'object';
}

/** Puts a value together again, which takes no longer the larger it is: parts go where their holes are. */
function joined({ shape, holes, parts }: Cut): unknown {
  let whole = shape;
  for (const { path, part, isMap } of holes) {
    const filling = isMap ? new Map(parts[part] as [unknown, unknown][]) : parts[part];
    const last = path.at(-1);
    if (path.length === 0) whole = filling;
    else put(path.slice(0, -1).reduce(within, whole), last, filling);
  }
  return whole;
}

function within(value: unknown, key: unknown): unknown {
  return value instanceof Map ? value.get(key) : (value as Record<string, unknown>)[key as string];
}

function put(into: unknown, key: unknown, value: unknown): void {
  if (into instanceof Map) into.set(key, value);
  else (into as Record<string, unknown>)[key as string] = value;
}

/** One message of a value: entries of a part from `from` on; the last of a value carries its shape. */
export type Piece =
  { readonly part: number; readonly from: number; readonly entries: Part } | Omit<Cut, 'parts'>;

/** The messages of a value, made one by one as they are asked for, with what of each need not be copied. */
export function* pieces(
  value: unknown,
): Generator<{ readonly piece: Piece; readonly moved: readonly ArrayBuffer[] }> {
  const { shape, holes, parts } = cut(value);
  for (const [part, long] of parts.entries()) {
    if (!Array.isArray(long)) {
      // What was made for the message alone is handed over; the value stays as it is.
      const entries = (long as Column).slice();
      yield { piece: { part, from: 0, entries }, moved: [entries.buffer] };
      continue;
    }
    const most = isOfThings(long) ? THINGS : ENTRIES;
    for (let from = 0; from < long.length; from += most)
      yield { piece: { part, from, entries: long.slice(from, from + most) }, moved: [] };
  }
  yield { piece: { shape, holes }, moved: [] };
}

/** Collects the messages of one value after the other. */
export class Collected {
  #parts: Part[] = [];

  /** The value, once its last piece is there. */
  add(piece: Piece): { readonly value: unknown } | null {
    if ('shape' in piece) {
      const parts = this.#parts;
      this.#parts = [];
      return { value: joined({ ...piece, parts }) };
    }
    const { part, from, entries } = piece;
    const known = this.#parts[part];
    if (from === 0) this.#parts[part] = entries;
    else if (Array.isArray(known) && Array.isArray(entries)) for (const entry of entries) known.push(entry);
    return null;
  }
}
