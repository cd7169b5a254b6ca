import { isStrategicThoughSmall, roles as rolesOf } from '../core/relationship/roles';
import { isOmitted, numberOf, type Argument } from './argument';
import { answered } from './cellFailure';
import { clientRows } from './clientRows';
import { spill } from './columns';
import { hasMissing, numberOrMissing, ratingOf, shareOf } from './ratings';

const RATED = {
  growth: 'growth',
  recognition: 'recognition',
  expertise: 'expertise',
  demanding: 'demanding',
  sharesKnowledge: 'shares knowledge',
  openDialogue: 'open dialogue',
  seesUsAsEqual: 'sees us as equal',
  testsNew: 'tests new products',
  joinsLaunches: 'joins launches',
};

/**
 * Gives the roles each client plays, joined by "; ": Breadwinner, Prospective, Famous, Mentor, Partner (role), Innovator; then Strategic though small where it plays one with less than 10 % of income; No role where it plays none.
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
      ratings: { argument: ratings, parts: RATED, read: ratingOf },
      competitorShare: { argument: unlessOmitted(competitorShare), parts: { share: 'share' }, read: shareOf },
      needGrowth: { argument: unlessOmitted(needGrowth), parts: { rate: 'rate' }, read: numberOrMissing },
    });
    const { share } = rows.columns.incomeShare;
    const played = rolesOf({
      ...rows.columns.ratings,
      incomeShare: share,
      competitorShare: rows.columns.competitorShare.share,
      needGrowth: rows.columns.needGrowth.rate,
    });
    return spill(rows, (row) => {
      const names = played[row] ?? [];
      if (isStrategicThoughSmall(share[row] ?? NaN, names)) return [...names, STRATEGIC].join('; ');
      return names.join('; ') || (hasMissing(rows.columns.ratings, row) ? 'Unrated' : 'No role');
    });
  });
}

const STRATEGIC = 'Strategic though small';

/** An optional column that was left out is missing for every client. */
function unlessOmitted(argument: Argument): Argument {
  return isOmitted(argument) ? 'n/a' : argument;
}
