import { isHigh } from '../matrix/cut';

/**
 * What roles are judged by, all n×1: `incomeShare`, `competitorShare` (competitors' share of the client's wallet)
 * and `needGrowth` (expected growth of its need) are fractions, the others ratings from 0 to 5.
 */
export interface RoleColumns {
  readonly incomeShare: Float64Array;
  readonly competitorShare: Float64Array;
  readonly needGrowth: Float64Array;
  readonly growth: Float64Array;
  readonly recognition: Float64Array;
  readonly expertise: Float64Array;
  readonly demanding: Float64Array;
  readonly sharesKnowledge: Float64Array;
  readonly openDialogue: Float64Array;
  readonly seesUsAsEqual: Float64Array;
  readonly testsNew: Float64Array;
  readonly joinsLaunches: Float64Array;
}

/** What the ratings are of, in words and in their order. */
export const ROLE_RATING_WORDS = {
  growth: 'growth',
  recognition: 'recognition',
  expertise: 'expertise',
  demanding: 'demanding',
  sharesKnowledge: 'shares knowledge',
  openDialogue: 'open dialogue',
  seesUsAsEqual: 'sees us as equal',
  testsNew: 'tests new products',
  joinsLaunches: 'joins launches',
} as const satisfies Partial<Record<keyof RoleColumns, string>>;

const ROLE_RATINGS = Object.keys(ROLE_RATING_WORDS) as (keyof typeof ROLE_RATING_WORDS)[];

/** What a client can be to us, in the order of the bits in `Uint8Array` columns: 1 << index. */
export const ROLES = [
  'Breadwinner',
  'Prospective',
  'Famous',
  'Mentor',
  // Named apart from the Partner quadrant, so that a filter finds one of them.
  'Partner (role)',
  'Innovator',
] as const;
export type Role = (typeof ROLES)[number];

/** A number of the client and the value from which it is high: a fraction or a rating. */
export interface RoleCondition {
  readonly of: keyof RoleColumns;
  readonly from: number;
}

/** Below this share of income a client is small, from it on a Breadwinner. */
export const BREADWINNER_SHARE = 0.1;

/** What a role needs: all of `all`, and one of `any` unless that is empty. */
interface RoleRule {
  readonly all: readonly RoleCondition[];
  readonly any: readonly RoleCondition[];
}

/** Whether a client's share of income (a fraction) makes it one that we live on. */
export function isBreadwinner(incomeShare: number): boolean {
  return isHigh(incomeShare, BREADWINNER_SHARE);
}

/** Source of the roles: "Rules for working with key clients"; from which rating each holds is ours. */
const RULES: Readonly<Record<Role, RoleRule>> = {
  Breadwinner: { all: [{ of: 'incomeShare', from: BREADWINNER_SHARE }], any: [] },
  Prospective: {
    all: [{ of: 'growth', from: 4 }],
    any: [
      { of: 'competitorShare', from: 0.5 },
      { of: 'needGrowth', from: 0.2 },
    ],
  },
  Famous: { all: [{ of: 'recognition', from: 4 }], any: [] },
  Mentor: {
    all: [
      { of: 'expertise', from: 4 },
      { of: 'demanding', from: 3 },
      { of: 'sharesKnowledge', from: 4 },
    ],
    any: [],
  },
  'Partner (role)': {
    all: [
      { of: 'openDialogue', from: 4 },
      { of: 'seesUsAsEqual', from: 4 },
    ],
    any: [],
  },
  Innovator: {
    all: [
      { of: 'testsNew', from: 4 },
      { of: 'joinsLaunches', from: 3 },
    ],
    any: [],
  },
};

/**
 * The roles of each client, n×1: bits of `ROLES`; one client can have several. What is missing proves no role.
 */
export function roles(columns: RoleColumns): Uint8Array {
  const played = new Uint8Array(columns.incomeShare.length);
  for (let client = 0; client < played.length; client++) {
    let bits = 0;
    for (const role of ROLES) if (isPlayed(role, columns, client)) bits |= bitOf(role);
    played[client] = bits;
  }
  return played;
}

function isPlayed(role: Role, columns: RoleColumns, client: number): boolean {
  const { all, any } = RULES[role];
  const isMet = ({ of, from }: RoleCondition) => isHigh(columns[of][client] ?? NaN, from);
  return all.every(isMet) && (any.length === 0 || any.some(isMet));
}

/** The conditions on which a role of a client rests: all that it needs, and what is met where one of several will do. */
export function conditionsMet(role: Role, columns: RoleColumns, client: number): readonly RoleCondition[] {
  const { all, any } = RULES[role];
  return [...all, ...any.filter(({ of, from }) => isHigh(columns[of][client] ?? NaN, from))];
}

/** The roles that are set in the bits of one client, in their order. */
export function rolesIn(bits = 0): Role[] {
  return ROLES.filter((role) => bits & bitOf(role));
}

function bitOf(role: Role): number {
  return 1 << ROLES.indexOf(role);
}

/**
 * Whether each client matters although it is small, n×1 (1 yes, 0 no): below 10 % of income, with a role other than
 * Breadwinner. `played` are bits of `ROLES`. A missing share claims nothing.
 */
export function strategicThoughSmall(incomeShare: Float64Array, played: Uint8Array): Uint8Array {
  const others = ~bitOf('Breadwinner');
  return played.map((bits, client) => {
    const share = incomeShare[client] ?? NaN;
    const isSmall = !Number.isNaN(share) && !isBreadwinner(share);
    return isSmall && bits & others ? 1 : 0;
  });
}

/** What follows the roles of a client that is strategic though small. */
export const STRATEGIC = 'Strategic though small';

/** A client's roles with what they are told from: the columns, and n×1 the bits of `ROLES` and who is strategic. */
export interface PlayedRoles {
  readonly columns: RoleColumns;
  readonly played: Uint8Array;
  readonly strategicThoughSmall: Uint8Array;
}

/**
 * The roles of one client, joined by "; ". "No role" where all ratings are there and none is met, "Unrated" where a
 * rating or the share of income is missing: what is not known may yet be a role.
 */
export function rolesLabel({ columns, played, strategicThoughSmall }: PlayedRoles, client: number): string {
  const names: string[] = rolesIn(played[client]);
  if (names.length === 0) return ratingsMissing(columns, client).length > 0 ? 'Unrated' : 'No role';
  return [...names, ...(strategicThoughSmall[client] === 1 ? [STRATEGIC] : [])].join('; ');
}

/** What is missing of a client's share of income and its ratings. */
export function ratingsMissing(columns: RoleColumns, client: number): (keyof RoleColumns)[] {
  const needed: (keyof RoleColumns)[] = ['incomeShare', ...ROLE_RATINGS];
  return needed.filter((of) => Number.isNaN(columns[of][client] ?? NaN));
}
