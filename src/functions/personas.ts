import { personas as personasOf } from '../core/relationship/personas';
import { isOmitted } from './argument';
import { answered } from './cellFailure';
import { clientRows } from './clientRows';
import { spill } from './columns';
import { ORDERS } from './orderHistory';
import { amountOf, hasMissing, ratingOf, yesOrNoOf } from './ratings';

const DRAIN = {
  difficult: 'difficult',
  critical: 'critical',
  shiftingPriorities: 'shifting priorities',
  drainsEnergy: 'drains energy',
};

const MUTUAL = {
  productivity: 'productivity',
  profitability: 'profitability',
  sustainability: 'sustainability',
  innovation: 'innovation',
};

const GROWTH = {
  largerContracts: 'larger contracts',
  repeatBusiness: 'repeat business',
  referral: 'referral',
};

/** Stands for orders that were left out: every cell missing, for every client. */
const NO_ORDERS = [Object.keys(ORDERS).map(() => 'n/a')];

/**
 * Gives each client's persona: Draining drama, Mutual best, Stagnant repeater or Unassigned; after a "; " the personas it meets as well; Unrated where it meets none and something is missing.
 * @customfunction PERSONA
 * @param drain Ratings from 0 to 5, one row a client, four columns: difficult, critical, shifting priorities, drains energy.
 * @param mutual Ratings from 0 to 5, four columns: productivity, profitability, sustainability, innovation.
 * @param growth Yes or no (or TRUE and FALSE, 1 and 0), three columns: larger contracts, repeat business, referral.
 * @param [orders] Five columns: number of orders, products bought so far, products in the first order, amount of the first order, amount of the largest order (money); nobody is a Stagnant repeater when left out.
 */
export function persona(
  drain: unknown[][],
  mutual: unknown[][],
  growth: unknown[][],
  orders?: unknown[][],
): unknown[][] {
  return answered(() => {
    const ordersKnown = !isOmitted(orders);
    const rows = clientRows({
      drain: { argument: drain, parts: DRAIN, read: ratingOf },
      mutual: { argument: mutual, parts: MUTUAL, read: ratingOf },
      growth: { argument: growth, parts: GROWTH, read: yesOrNoOf },
      orders: { argument: ordersKnown ? orders : NO_ORDERS, parts: ORDERS, read: amountOf },
    });
    const { columns } = rows;
    const met = personasOf({ ...columns, orders: ordersKnown ? columns.orders : null });
    const needed = [columns.drain, columns.mutual, columns.growth, ...(ordersKnown ? [columns.orders] : [])];
    return spill(rows, (row) => {
      const missing = needed.some((part) => hasMissing(part, row));
      return met[row]?.join('; ') || (missing ? 'Unrated' : 'Unassigned');
    });
  });
}
