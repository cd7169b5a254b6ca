import type { EarlierBuild, PeopleTable } from '../report/earlierBuild';
import type { EarlierSheet } from './lookAround';
import { savedFor } from './marks';

/** What people wrote, as a rebuild keeps it aside while it rewrites the sheets. */
export type Kept = Pick<EarlierBuild, 'people' | 'texts'>;

/**
 * What people wrote before a rebuild: as it is read from the sheets, except from those that a rebuild left incomplete.
 * What stood on these was kept aside, for the broken build may have emptied them.
 */
export function keptBefore(
  all: unknown,
  source: string,
  sheets: ReadonlyMap<string, EarlierSheet>,
  asRead: Kept,
): Kept {
  const incomplete = [...sheets].filter(([, { isIncomplete }]) => isIncomplete);
  const aside = incomplete.length === 0 ? null : keptRead(savedFor(source, all));
  if (!aside) return asRead;
  const isBroken = new Set(incomplete.map(([key]) => key));
  const ofBroken = [...aside.texts].filter(([name]) => isBroken.has(name.slice(0, name.lastIndexOf('!'))));
  const hasBrokenTable = incomplete.some(([, { record }]) => (record?.tables.length ?? 0) > 0);
  return {
    people: hasBrokenTable ? (aside.people ?? asRead.people) : asRead.people,
    texts: new Map([...asRead.texts, ...ofBroken]),
  };
}

/** As one text: a setting holds it as it is. */
export function keptText({ people, texts }: Kept): string {
  return JSON.stringify({ people, texts: [...texts] });
}

/** Back from the text; null for what is none of ours. */
function keptRead(text: unknown): Kept | null {
  if (typeof text !== 'string') return null;
  try {
    const read = JSON.parse(text) as { people: PeopleTable | null; texts: [string, string][] };
    return { people: read.people, texts: new Map(read.texts) };
  } catch {
    return null;
  }
}
