import {
  ROLE_RATING_WORDS,
  roles as rolesOf,
  rolesLabel,
  strategicThoughSmall,
} from '../core/relationship/roles';
import { isOmitted, numberOf, type Argument } from './argument';
import { answered } from './cellFailure';
import { clientRows } from './clientRows';
import { spill } from './columns';
import { numberOrMissing, ratingOf, shareOf } from './ratings';

/**
 * Gives the roles each client plays, joined by "; ": Breadwinner, Prospective, Famous, Mentor, Partner (role), Innovator; then Strategic though small where it plays one with less than 10% of income; No role where it plays none.
 * @customfunction ROLES
 * @param incomeShare Each client's share of total income, a fraction such as 0.12 or 12%: one column, one row or one cell.
 * @param ratings Ratings from 0 to 5, one row a client, nine columns: growth, recognition, expertise, demanding, shares knowledge, open dialogue, sees us as equal, tests new products, joins launches.
 * @param [competitorShare] What part of the client's spending goes to competitors, a fraction from 0 to 1; unknown when left out.
 * @param [needGrowth] By how much the client's need is expected to grow, a fraction such as 20%; unknown when left out.
 */
export function roles(
  incomeShare: unknown[][],
  ratings: unknown[][],
  competitorShare?: unknown[][],
  needGrowth?: unknown[][],
): unknown[][] {
  return answered(() => {
    const rows = clientRows({
      incomeShare: { argument: incomeShare, parts: { share: 'share' }, read: numberOf },
      ratings: { argument: ratings, parts: ROLE_RATING_WORDS, read: ratingOf },
      competitorShare: { argument: unlessOmitted(competitorShare), parts: { share: 'share' }, read: shareOf },
      needGrowth: { argument: unlessOmitted(needGrowth), parts: { rate: 'rate' }, read: numberOrMissing },
    });
    const columns = {
      ...rows.columns.ratings,
      incomeShare: rows.columns.incomeShare.share,
      competitorShare: rows.columns.competitorShare.share,
      needGrowth: rows.columns.needGrowth.rate,
    };
    const played = rolesOf(columns);
    const small = strategicThoughSmall(columns.incomeShare, played);
    const told: string[] = [];
    return spill(rows, (row) => {
      const label = () => rolesLabel({ columns, played, strategicThoughSmall: small }, row);
      // Whoever plays the same roles is told the same; who plays none, by what is missing.
      return played[row] ? (told[2 * (played[row] ?? 0) + (small[row] ?? 0)] ??= label()) : label();
    });
  });
}

/** An optional column that was left out is missing for every client. */
function unlessOmitted(argument: Argument): Argument {
  return isOmitted(argument) ? 'n/a' : argument;
}
