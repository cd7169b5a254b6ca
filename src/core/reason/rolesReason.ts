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
import { comparisonText } from './comparisonText';
import { ENGLISH } from './tongue';

export type RolesWords = typeof ROLES_ENGLISH;

const WORDS: Readonly<Record<keyof RoleColumns, string>> = {
  ...ROLE_RATING_WORDS,
  incomeShare: 'share of income',
  competitorShare: "competitors' share",
  needGrowth: 'growth of need',
};

export const ROLES_ENGLISH = {
  ...ENGLISH,
  columns: WORDS,
  noRole: (share: string): string => `${share} of income and no rating is enough for one`,
};

/**
 * The roles of one client with the numbers each rests on, such as "Breadwinner: share of income 12.0 % is at or above
 * 10.0 %; Famous: recognition 5 is at or above 4."
 */
export function rolesReason(roles: PlayedRoles, client: number, said: RolesWords = ROLES_ENGLISH): string {
  const { columns, played, strategicThoughSmall } = roles;
  const condition = (of: RoleCondition): string => conditionText(of, columns, client, said);
  const told = rolesIn(played[client]).map(
    (role) => `${said.label(role)}: ${conditionsMet(role, columns, client).map(condition).join(', ')}`,
  );
  if (told.length === 0) return `${nothingText(columns, client, said)}.`;
  if (strategicThoughSmall[client] === 1)
    told.push(`${said.label(STRATEGIC)}: ${condition({ of: 'incomeShare', from: BREADWINNER_SHARE })}`);
  return `${told.join('; ')}.`;
}

function conditionText(
  { of, from }: RoleCondition,
  columns: RoleColumns,
  client: number,
  said: RolesWords,
): string {
  const unit = of in ROLE_RATING_WORDS ? 'rating' : 'share';
  return `${said.columns[of]} ${comparisonText(unit, columns[of][client] ?? NaN, { from }, said)}`;
}

function nothingText(columns: RoleColumns, client: number, said: RolesWords): string {
  const missing = ratingsMissing(columns, client);
  if (missing.length > 0)
    return `${said.label('Unrated')}: ${said.missing(missing.map((of) => said.columns[of]))}`;
  const share = said.numbers.units('share', columns.incomeShare[client] ?? NaN, BREADWINNER_SHARE)[0] ?? '';
  return `${said.label('No role')}: ${said.noRole(share)}`;
}
