import type { ClientFacts } from '../clientFacts';
import { crossesRedLine } from '../relationship/scorecard';

/** Tells of each client whether it crosses a red line; null where neither abuse nor corruption is rated. */
export function knownRedLine({ abuse, corruption }: ClientFacts): ((client: number) => boolean) | null {
  if (!abuse && !corruption) return null;
  return (client) =>
    crossesRedLine({ abuse: abuse?.[client] ?? NaN, corruption: corruption?.[client] ?? NaN });
}
