import type { ClientFacts } from '../clientFacts';
import { isStrategicThoughSmall, roles, type RoleColumns } from '../relationship/roles';
import { factsKnown, isAnyMissing } from './factsKnown';

/** What roles are judged by, the ratings among it, the roles of each client, and whether it is strategic though small (1 yes, 0 no, n×1). */
export interface KnownRoles {
  readonly columns: RoleColumns;
  readonly ratings: readonly Float64Array[];
  readonly played: ReturnType<typeof roles>;
  readonly strategicThoughSmall: Uint8Array;
}

const RATED = [
  'growth',
  'recognition',
  'expertise',
  'demanding',
  'sharesKnowledge',
  'openDialogue',
  'seesUsAsEqual',
  'testsNew',
  'joinsLaunches',
] as const;

/** Shares of income, and competitors' shares of wallets where those are known; fractions n×1. */
interface RoleShares {
  readonly incomeShare: Float64Array;
  readonly competitorShare: Float64Array | null;
}

/** The wallet and the growth of needs may be unknown: without both nobody is Prospective. */
export function knownRoles(
  facts: ClientFacts,
  { incomeShare, competitorShare }: RoleShares,
): KnownRoles | null {
  const rated = factsKnown(facts, RATED);
  if (!rated) return null;
  const unknown = new Float64Array(incomeShare.length).fill(NaN);
  const columns = {
    ...rated,
    incomeShare,
    competitorShare: competitorShare ?? unknown,
    needGrowth: facts.needGrowth ?? unknown,
  };
  const played = roles(columns);
  const strategicThoughSmall = Uint8Array.from(played, (of, client) =>
    Number(isStrategicThoughSmall(incomeShare[client] ?? NaN, of)),
  );
  return { columns, ratings: Object.values(rated), played, strategicThoughSmall };
}

/** The client's roles; No role, or Unrated where a rating is missing, for one that plays none. */
export function roleLabel({ ratings, played, strategicThoughSmall }: KnownRoles, client: number): string {
  const names: string[] = [...(played[client] ?? [])];
  if (strategicThoughSmall[client] === 1) names.push('Strategic though small');
  return names.join('; ') || (isAnyMissing(ratings, client) ? 'Unrated' : 'No role');
}
