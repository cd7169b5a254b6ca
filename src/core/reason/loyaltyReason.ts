import { CLIENT_TYPES } from '../relationship/clientType';
import { LOYALTY_RUNGS, type LoyaltySigns } from '../relationship/loyalty';
import { roundedMoney } from '../statistics/rounding';
import { moneyText } from './numberText';

/** What the reason is told from: the signs, and the rungs (n×1, indexes into `LOYALTY_RUNGS`). */
export interface LoyaltyGrounds {
  readonly signs: LoyaltySigns;
  readonly rungs: Uint8Array;
}

/** Why one client stands on its rung, such as "Supporter: a Client that comes back; it refers nobody yet." */
export function loyaltyReason({ signs, rungs }: LoyaltyGrounds, client: number): string {
  const rung = LOYALTY_RUNGS[rungs[client] ?? -1] ?? 'Unrated';
  switch (rung) {
    case 'Prospect':
      return `Prospect: ${prospectText(signs.revenue[client] ?? NaN)}.`;
    case 'Customer':
      return 'Customer: it buys, but as a Customer rather than a Client.';
    case 'Client':
      return 'Client: it buys as a Client; there is no repeat business yet.';
    case 'Supporter':
      return 'Supporter: a Client that comes back; it refers nobody yet.';
    case 'Advocate':
      return 'Advocate: a Client that comes back and refers others.';
    case 'Unrated':
      return `Unrated: ${decisiveSign(signs, client)} is missing.`;
  }
}

function prospectText(revenue: number): string {
  const billed = roundedMoney(revenue);
  return billed === 0 ? 'nothing was billed' : `revenue of ${moneyText(billed)} is not above 0`;
}

/** Of a client that cannot be placed: the first sign that is missing, on which its rung rests. */
function decisiveSign({ revenue, types, repeatBusiness }: LoyaltySigns, client: number): string {
  if (Number.isNaN(revenue[client] ?? NaN)) return 'revenue';
  if (CLIENT_TYPES[types[client] ?? -1] === 'Unrated') return 'a rating of client or customer';
  return Number.isNaN(repeatBusiness[client] ?? NaN) ? 'repeat business' : 'referral';
}
