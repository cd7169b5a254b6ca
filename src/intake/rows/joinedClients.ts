import type { ClientColumns, LatePayment } from '../../core/clientColumns';
import { FACTS } from '../../core/clientFacts';
import type { ClientFacts, Fact, FactKind } from '../../core/clientFacts';
import { areAlone, groupAgreed, groupLargest, groupSums } from './grouping';
import type { Differing, Grouping } from './grouping';

/** What becomes of a fact whose rows are put together. */
type Way = 'sum' | 'largest' | 'agreed';

/** A fact that is not the same in the rows of a group: `row` is the first that differs from an earlier one. */
export interface Disagreement extends Differing {
  readonly fact: Fact;
}

interface JoinedClients {
  readonly clients: ClientColumns;
  readonly disagreements: readonly Disagreement[];
}

/** Money and counts of several clients add up; an opinion, a price or a proportion has to be the same. */
const WAYS: Readonly<Record<FactKind, Way>> = {
  money: 'sum',
  count: 'sum',
  rating: 'agreed',
  yesNo: 'agreed',
  fraction: 'agreed',
  number: 'agreed',
};

/** Of two clients' products and first orders nobody knows which are the same or came first. */
const OWN_WAYS: Readonly<Partial<Record<Fact, Way>>> = {
  statedHours: 'sum',
  largestOrder: 'largest',
  products: 'agreed',
  productsInFirstOrder: 'agreed',
  firstOrder: 'agreed',
};

/**
 * Puts clients together: money and counts are summed, days late averaged in proportion to revenue, so that late cost
 * stays what it was. `areOrders` says that the rows are orders: what is known of their client stands in each of them
 * and is not summed. The names are those of the first rows.
 */
export function joinedClients(rows: ClientColumns, grouping: Grouping, areOrders: boolean): JoinedClients {
  if (areAlone(grouping))
    return { clients: { ...rows, latePayment: joinedLateness(rows, grouping) }, disagreements: [] };
  const summed = (values: Float64Array): Float64Array => groupSums(values, grouping);
  const disagreements: Disagreement[] = [];
  const facts: Partial<Record<Fact, Float64Array>> = {};
  for (const [fact, values] of factColumns(rows.facts)) {
    const way = areOrders ? 'agreed' : (OWN_WAYS[fact] ?? WAYS[FACTS[fact]]);
    const agreed = way === 'agreed' ? groupAgreed(values, grouping) : null;
    disagreements.push(...(agreed?.differing ?? []).map((differing) => ({ fact, ...differing })));
    facts[fact] = agreed?.values ?? (way === 'sum' ? summed(values) : groupLargest(values, grouping));
  }
  return {
    clients: {
      names: Array.from(grouping.first, (row) => rows.names[row] ?? ''),
      revenue: summed(rows.revenue),
      directCost: summed(rows.directCost),
      activities: rows.activities.map((activity) => ({ ...activity, counts: summed(activity.counts) })),
      charges: rows.charges.map((charge) => ({ ...charge, money: summed(charge.money) })),
      latePayment: joinedLateness(rows, grouping),
      facts,
    },
    disagreements,
  };
}

function factColumns(facts: ClientFacts): [Fact, Float64Array][] {
  return Object.entries(facts) as [Fact, Float64Array][];
}

function joinedLateness({ latePayment, revenue }: ClientColumns, grouping: Grouping): LatePayment | null {
  if (latePayment?.kind === 'receivable')
    return { ...latePayment, receivable: groupSums(latePayment.receivable, grouping) };
  if (latePayment?.kind !== 'days') return null;
  const { daysLate } = latePayment;
  const billed = groupSums(revenue, grouping);
  const weighted = groupSums(
    daysLate.map((days, row) => days * (revenue[row] ?? NaN)),
    grouping,
  );
  const plain = groupSums(daysLate, grouping);
  return {
    ...latePayment,
    daysLate: weighted.map((days, group) =>
      // Where nothing is billed, days cost nothing, whatever they are.
      billed[group] === 0
        ? (plain[group] ?? NaN) / (grouping.counts[group] ?? NaN)
        : days / (billed[group] ?? NaN),
    ),
  };
}
