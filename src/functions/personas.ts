import {
  DRAIN_WORDS,
  GROWTH_WORDS,
  MUTUAL_WORDS,
  ORDER_WORDS,
  personaLabel,
} from '../core/relationship/personaLabel';
import { personas as personasOf } from '../core/relationship/personas';
import { isOmitted } from './argument';
import { answered } from './cellFailure';
import { clientRows } from './clientRows';
import { spill } from './columns';
import { amountOf, ratingOf, yesOrNoOf } from './ratings';

/** Stands for orders that were left out: every cell missing, for every client. */
const NO_ORDERS = [Object.keys(ORDER_WORDS).map(() => 'n/a')];

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
      drain: { argument: drain, parts: DRAIN_WORDS, read: ratingOf },
      mutual: { argument: mutual, parts: MUTUAL_WORDS, read: ratingOf },
      growth: { argument: growth, parts: GROWTH_WORDS, read: yesOrNoOf },
      orders: { argument: ordersKnown ? orders : NO_ORDERS, parts: ORDER_WORDS, read: amountOf },
    });
    const columns = { ...rows.columns, orders: ordersKnown ? rows.columns.orders : null };
    const { met } = personasOf(columns);
    const told: string[] = [];
    return spill(rows, (row) => {
      const label = () => personaLabel({ columns, met }, row);
      // Whoever meets the same personas is told the same; who meets none, by what is missing.
      return met[row] ? (told[met[row] ?? 0] ??= label()) : label();
    });
  });
}
