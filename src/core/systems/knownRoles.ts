import type { ClientFacts } from '../clientFacts';
import { roles, strategicThoughSmall, type PlayedRoles } from '../relationship/roles';
import { factsKnown } from './factsKnown';
import { SYSTEM_FACTS } from './systemFacts';

/** Shares of income, and competitors' shares of wallets where those are known; fractions n×1. */
interface RoleShares {
  readonly incomeShare: Float64Array;
  readonly competitorShare: Float64Array | null;
}

/** The wallet and the growth of needs may be unknown: without both nobody is Prospective. */
export function knownRoles(
  facts: ClientFacts,
  { incomeShare, competitorShare }: RoleShares,
): PlayedRoles | null {
  const rated = factsKnown(facts, SYSTEM_FACTS.roleRatings);
  if (!rated) return null;
  const unknown = new Float64Array(incomeShare.length).fill(NaN);
  const columns = {
    ...rated,
    incomeShare,
    competitorShare: competitorShare ?? unknown,
    needGrowth: facts.needGrowth ?? unknown,
  };
  const played = roles(columns);
  return { columns, played, strategicThoughSmall: strategicThoughSmall(incomeShare, played) };
}
