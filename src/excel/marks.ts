/** Custom properties by which a sheet of ours is known, whatever the user renames it to. */
export const MARK = {
  /** The key of the table it was made from. */
  source: 'ClientMatrix.source',
  /** Which of the plan's sheets it is. */
  sheet: 'ClientMatrix.sheet',
  /** Its own id, which a copy of the sheet does not share. */
  id: 'ClientMatrix.id',
  /** "yes" from the first write of a build to its last, else "no". */
  incomplete: 'ClientMatrix.incomplete',
  /** How many rows and columns a build wrote at most, such as "95x16": what lies beyond is the user's. */
  size: 'ClientMatrix.size',
  /** What a rebuild must know to tell people's columns and texts from ours, see `SheetRecord`. */
  record: 'ClientMatrix.record',
  /** Of a sheet of ratings, which no build touches: "shared" or "sensitive". It has no `sheet`. */
  ratings: 'ClientMatrix.ratings',
} as const;

/** The workbook's setting that holds the choices of every source table by its key. */
export const CHOICES_SETTING = 'ClientMatrix.choices';

/**
 * The workbook's setting that holds, from the first write of a rebuild to its last, what people had written in the
 * sheets it rewrites: a rebuild that breaks off halfway costs them nothing.
 */
export const KEPT_SETTING = 'ClientMatrix.kept';

/** The choices saved for one key, unchecked; undefined where there are none. */
export function savedFor(key: string, saved: unknown): unknown {
  if (typeof saved !== 'object' || saved === null || !Object.hasOwn(saved, key)) return undefined;
  return (saved as Record<string, unknown>)[key];
}

/** Beside the keys of tables: the key of the table that a matrix was built from last. */
const LAST = 'last';

/** The key of the table that a matrix was built from last; null where none is saved. */
export function lastKey(saved: unknown): string | null {
  const last = savedFor(LAST, saved);
  return typeof last === 'string' ? last : null;
}

/** All that is saved, with what is saved for one key replaced. */
export function savedWith(key: string, value: unknown, saved: unknown): Record<string, unknown> {
  return { ...(typeof saved === 'object' && saved !== null ? saved : {}), [key]: value };
}

/** All choices that are saved, with those of one key replaced, which is the last now. */
export function choicesWith(key: string, choices: unknown, saved: unknown): Record<string, unknown> {
  return savedWith(LAST, key, savedWith(key, choices, saved));
}

/** All that is saved for other keys; undefined where there is nothing. */
export function savedWithout(key: string, saved: unknown): Record<string, unknown> | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined;
  const others = Object.entries(saved).filter(
    ([each, value]) => each !== key && !(each === LAST && value === key),
  );
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
