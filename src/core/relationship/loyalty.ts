import { roundedMoney } from '../statistics/rounding';
import { CLIENT_TYPES } from './clientType';

/**
 * How far a client has come up the ladder of loyalty. The order is that of the codes in `Uint8Array` columns.
 * Source of the ends: C. Harrison, "Segment your clients" ("from Prospect to Advocate"); the rungs between are ours.
 */
export const LOYALTY_RUNGS = ['Prospect', 'Customer', 'Client', 'Supporter', 'Advocate', 'Unrated'] as const;
type LoyaltyRung = (typeof LOYALTY_RUNGS)[number];

/**
 * What loyalty is told from, each n×1: revenue (money), the client type as an index into `CLIENT_TYPES`, and 1 (yes)
 * or 0 (no) for repeat business and for referring others.
 */
export interface LoyaltySigns {
  readonly revenue: Float64Array;
  readonly types: Uint8Array;
  readonly repeatBusiness: Float64Array;
  readonly referral: Float64Array;
}

/** What lifts a client from each rung to the next: whether it is there, null where that is missing. */
type Lift = (signs: LoyaltySigns, client: number) => boolean | null;

const LIFTS: readonly Lift[] = [
  ({ revenue }, client) => whereGiven(roundedMoney(revenue[client] ?? NaN), (billed) => billed > 0),
  ({ types }, client) => typeLift(types[client]),
  ({ repeatBusiness }, client) => whereGiven(repeatBusiness[client] ?? NaN, (yes) => yes === 1),
  ({ referral }, client) => whereGiven(referral[client] ?? NaN, (yes) => yes === 1),
];

/**
 * The rung of each client, n×1: indexes into `LOYALTY_RUNGS`. Prospect until revenue is above 0 once rounded; then
 * Customer; Client once its type is Client; Supporter with repeat business as well; Advocate with referral as well.
 * A rung needs all below it, so that nothing after the first no matters; Unrated where what decides is missing.
 * The rule is ours.
 */
export function loyaltyRung(signs: LoyaltySigns): Uint8Array {
  const rungs = new Uint8Array(signs.revenue.length);
  for (let client = 0; client < rungs.length; client++) {
    rungs[client] = LOYALTY_RUNGS.indexOf(rungOf(signs, client));
  }
  return rungs;
}

function rungOf(signs: LoyaltySigns, client: number): LoyaltyRung {
  for (let rung = 0; rung < LIFTS.length; rung++) {
    const isThere = LIFTS[rung]?.(signs, client) ?? null;
    if (isThere === null) return 'Unrated';
    if (!isThere) return LOYALTY_RUNGS[rung] ?? 'Unrated';
  }
  return 'Advocate';
}

function typeLift(code = -1): boolean | null {
  const type = CLIENT_TYPES[code] ?? 'Unrated';
  return type === 'Unrated' ? null : type === 'Client';
}

function whereGiven(number: number, holds: (number: number) => boolean): boolean | null {
  return Number.isNaN(number) ? null : holds(number);
}
