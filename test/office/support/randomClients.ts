import type { ClientColumns, LatePayment } from '../../../src/core/clientColumns';
import { randomNumbers } from '../../support/randomNumbers';

/**
 * Clients as awkward as they come: figures missing, revenue 0 or below or next to nothing, tiny and huge money, many
 * that tie in profit or in everything, and rates that are 0.3 in one sum and 0.1 + 0.2 in another.
 */
export function randomClients(count: number, seed: number): ClientColumns {
  const random = randomNumbers(seed);
  const of = <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  const revenues = Array.from({ length: count }, () =>
    of([
      () => Math.round(random() * 1e6) / 100,
      () => Math.round(random() * 1e8),
      () => of([1, 10, 100, 1000, 1000, 1000]),
      () => of([0, 0.00004, -250.5, -0.0049, NaN, 0.0001, 0.07]),
      () => Math.round(random() * 1e12) / 100,
    ])(),
  );
  const directCosts = revenues.map((revenue) => {
    if (random() < 0.02) return NaN;
    const money = Number.isNaN(revenue) ? 100 : revenue;
    return of([
      () => money * random(),
      () => money * of([0.5, 0.5, 0.25, 0.9, 1, 1.1]),
      () => money - money * (0.1 + 0.2),
      () => money * 0.7,
    ])();
  });
  const serving = revenues.map((revenue) => {
    if (random() < 0.02) return NaN;
    const money = Number.isNaN(revenue) ? 100 : Math.abs(revenue);
    return of([
      () => money * random() * 0.5,
      () => money * of([0.1, 0.2, 0.3, 0.25, 0]),
      () => money * (0.1 + 0.2),
    ])();
  });
  return {
    names: revenues.map((_, client) => `Client ${client % 7 === 0 ? 'of many' : client}`),
    revenue: Float64Array.from(revenues),
    directCost: Float64Array.from(directCosts),
    activities: [],
    charges: [{ charge: 'Serving', money: Float64Array.from(serving) }],
    latePayment: null,
    facts: {},
  };
}

/** The same clients served by what is counted and priced: three activities, two charges and late payment. */
export function servedClients(count: number, seed: number, late: LatePayment['kind']): ClientColumns {
  const clients = randomClients(count, seed);
  const random = randomNumbers(seed + 1);
  const counts = (most: number): Float64Array =>
    clients.revenue.map(() => (random() < 0.01 ? NaN : Math.floor(random() * most)));
  const money = clients.revenue.map((revenue) => Math.abs(revenue) * 0.1 * random());
  return {
    ...clients,
    activities: [
      { activity: 'Orders', counts: counts(40), rate: 37.5 },
      { activity: 'Visits', counts: counts(6), rate: 0.1 },
      { activity: 'Delivery miles', counts: counts(900).map((miles) => miles / 8), rate: 1.15 },
    ],
    charges: [
      { charge: 'Freight', money },
      { charge: 'Profit', money: money.map((cost) => cost / 3) },
    ],
    latePayment:
      late === 'days'
        ? { kind: 'days', daysLate: counts(90), annualRate: 0.08 }
        : { kind: 'receivable', receivable: money.map((cost) => cost * 2), annualRate: 0.1, years: 1 / 12 },
  };
}
