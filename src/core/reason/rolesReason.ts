import {
  BREADWINNER_SHARE,
  conditionsMet,
  ratingsMissing,
  ROLE_RATING_WORDS,
  rolesIn,
  STRATEGIC,
  type PlayedRoles,
  type RoleColumns,
  type RoleCondition,
} from '../relationship/roles';
import { comparisonText, missingText } from './comparisonText';
import { unitTexts } from './unitText';

const WORDS: Readonly<Record<keyof RoleColumns, string>> = {
  ...ROLE_RATING_WORDS,
  incomeShare: 'share of income',
  competitorShare: "competitors' share",
  needGrowth: 'growth of need',
};

/**
 * The roles of one client with the numbers each rests on, such as "Breadwinner: share of income 12.0 % is at or above
 * 10.0 %; Famous: recognition 5 is at or above 4."
 */
export function rolesReason(roles: PlayedRoles, client: number): string {
  const { columns, played, strategicThoughSmall } = roles;
  const told = rolesIn(played[client]).map(
    (role) =>
      `${role}: ${conditionsMet(role, columns, client)
        .map((condition) => conditionText(condition, columns, client))
        .join(', ')}`,
  );
  if (told.length === 0) return `${nothingText(columns, client)}.`;
  const small = { of: 'incomeShare', from: BREADWINNER_SHARE } as const;
  if (strategicThoughSmall[client] === 1) told.push(`${STRATEGIC}: ${conditionText(small, columns, client)}`);
  return `${told.join('; ')}.`;
}

function conditionText({ of, from }: RoleCondition, columns: RoleColumns, client: number): string {
  const unit = of in ROLE_RATING_WORDS ? 'rating' : 'share';
  return `${WORDS[of]} ${comparisonText(unit, columns[of][client] ?? NaN, { from })}`;
}

function nothingText(columns: RoleColumns, client: number): string {
  const missing = ratingsMissing(columns, client);
  if (missing.length > 0) return `Unrated: ${missingText(missing)}`;
  const share = unitTexts('share', columns.incomeShare[client] ?? NaN, BREADWINNER_SHARE)[0] ?? '';
  return `No role: ${share} of income and no rating is enough for one`;
}
