import { CLIENT_TYPES } from '../relationship/clientType';
import { LOYALTY_RUNGS, type LoyaltySigns } from '../relationship/loyalty';
import { roundedMoney } from '../statistics/rounding';
import { ENGLISH } from './tongue';

/** What the reason is told from: the signs, and the rungs (n×1, indexes into `LOYALTY_RUNGS`). */
export interface LoyaltyGrounds {
  readonly signs: LoyaltySigns;
  readonly rungs: Uint8Array;
}

export type LoyaltyWords = typeof LOYALTY_ENGLISH;

export const LOYALTY_ENGLISH = {
  ...ENGLISH,
  nothingBilled: 'nothing was billed',
  notAboveZero: (revenue: string): string => `revenue of ${revenue} is not above 0`,
  rungs: {
    Customer: 'it buys, but as a Customer rather than a Client',
    Client: 'it buys as a Client; there is no repeat business yet',
    Supporter: 'a Client that comes back; it refers nobody yet',
    Advocate: 'a Client that comes back and refers others',
  },
  signs: {
    revenue: 'revenue',
    type: 'a rating of client or customer',
    repeatBusiness: 'repeat business',
    referral: 'referral',
  },
};

/** Why one client stands on its rung, such as "Supporter: a Client that comes back; it refers nobody yet." */
export function loyaltyReason(
  { signs, rungs }: LoyaltyGrounds,
  client: number,
  said: LoyaltyWords = LOYALTY_ENGLISH,
): string {
  const rung = LOYALTY_RUNGS[rungs[client] ?? -1] ?? 'Unrated';
  const why = (): string => {
    if (rung === 'Prospect') return prospectText(signs.revenue[client] ?? NaN, said);
    if (rung === 'Unrated') return said.missing([said.signs[decisiveSign(signs, client)]]);
    return said.rungs[rung];
  };
  return `${said.label(rung)}: ${why()}.`;
}

function prospectText(revenue: number, said: LoyaltyWords): string {
  const billed = roundedMoney(revenue);
  return billed === 0 ? said.nothingBilled : said.notAboveZero(said.numbers.money(billed));
}

/** Of a client that cannot be placed: the first sign that is missing, on which its rung rests. */
function decisiveSign(
  { revenue, types, repeatBusiness }: LoyaltySigns,
  client: number,
): keyof LoyaltyWords['signs'] {
  if (Number.isNaN(revenue[client] ?? NaN)) return 'revenue';
  if (CLIENT_TYPES[types[client] ?? -1] === 'Unrated') return 'type';
  return Number.isNaN(repeatBusiness[client] ?? NaN) ? 'repeatBusiness' : 'referral';
}
