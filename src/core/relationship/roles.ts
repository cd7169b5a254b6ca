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

/** One number of the client in question. */
type Known = (name: keyof RoleColumns) => number;

const BREADWINNER_SHARE = 0.1;

/** Whether a client's share of income (a fraction) makes it one that we live on. */
export function isBreadwinner(incomeShare: number): boolean {
  return isHigh(incomeShare, BREADWINNER_SHARE);
}

/** Source of the roles: "Rules for working with key clients"; from which rating each holds is ours. */
const RULES = {
  Breadwinner: (of: Known) => isBreadwinner(of('incomeShare')),
  Prospective: (of: Known) =>
    isHigh(of('growth'), 4) && (isHigh(of('competitorShare'), 0.5) || isHigh(of('needGrowth'), 0.2)),
  Famous: (of: Known) => isHigh(of('recognition'), 4),
  Mentor: (of: Known) =>
    isHigh(of('expertise'), 4) && isHigh(of('demanding'), 3) && isHigh(of('sharesKnowledge'), 4),
  // Named apart from the Partner quadrant, so that a filter finds one of them.
  'Partner (role)': (of: Known) => isHigh(of('openDialogue'), 4) && isHigh(of('seesUsAsEqual'), 4),
  Innovator: (of: Known) => isHigh(of('testsNew'), 4) && isHigh(of('joinsLaunches'), 3),
} as const;

type Role = keyof typeof RULES;

const ROLES = Object.keys(RULES) as Role[];

/** The roles of each client in their order; one client can have several. What is missing proves no role. */
export function roles(columns: RoleColumns): Role[][] {
  return Array.from(columns.incomeShare, (_, client) =>
    ROLES.filter((role) => RULES[role]((name) => columns[name][client] ?? NaN)),
  );
}

/** Whether a client below 10 % of income matters all the same: it has a role other than Breadwinner. */
export function isStrategicThoughSmall(incomeShare: number, roles: readonly Role[]): boolean {
  if (Number.isNaN(incomeShare) || isBreadwinner(incomeShare)) return false;
  return roles.some((role) => role !== 'Breadwinner');
}
