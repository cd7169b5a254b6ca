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
} as const;

/** The workbook's setting that holds the choices of every source table by its key. */
export const CHOICES_SETTING = 'ClientMatrix.choices';

/** The choices saved for one key, unchecked; undefined where there are none. */
export function savedFor(key: string, saved: unknown): unknown {
  if (typeof saved !== 'object' || saved === null || !Object.hasOwn(saved, key)) return undefined;
  return (saved as Record<string, unknown>)[key];
}

/** All that is saved, with the choices of one key replaced. */
export function savedWith(key: string, choices: unknown, saved: unknown): Record<string, unknown> {
  return { ...(typeof saved === 'object' && saved !== null ? saved : {}), [key]: choices };
}
