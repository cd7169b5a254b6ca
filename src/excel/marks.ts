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

/** All that is saved, with the choices of one key replaced. */
export function savedWith(key: string, choices: unknown, saved: unknown): Record<string, unknown> {
  return { ...(typeof saved === 'object' && saved !== null ? saved : {}), [key]: choices };
}

/** All that is saved for other keys; undefined where there is nothing. */
export function savedWithout(key: string, saved: unknown): Record<string, unknown> | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined;
  const others = Object.entries(saved).filter(([each]) => each !== key);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
