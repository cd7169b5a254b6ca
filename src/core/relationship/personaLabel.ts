import { personasIn, type PersonaColumns } from './personas';

/** What drains us, in words. */
export const DRAIN_WORDS: Readonly<Record<keyof PersonaColumns['drain'], string>> = {
  difficult: 'difficult',
  critical: 'critical',
  shiftingPriorities: 'shifting priorities',
  drainsEnergy: 'drains energy',
};

/** What both sides gain, in words. */
export const MUTUAL_WORDS: Readonly<Record<keyof PersonaColumns['mutual'], string>> = {
  productivity: 'productivity',
  profitability: 'profitability',
  sustainability: 'sustainability',
  innovation: 'innovation',
};

/** How a client grows, in words. */
export const GROWTH_WORDS: Readonly<Record<keyof PersonaColumns['growth'], string>> = {
  largerContracts: 'larger contracts',
  repeatBusiness: 'repeat business',
  referral: 'referral',
};

/** What a client has ordered, in words. */
export const ORDER_WORDS: Readonly<Record<keyof NonNullable<PersonaColumns['orders']>, string>> = {
  orders: 'orders',
  products: 'products',
  productsInFirstOrder: 'products in first order',
  firstOrder: 'first order',
  largestOrder: 'largest order',
};

/**
 * The personas that one client meets (`met`, bits of `PERSONAS`, n×1), joined by "; ": its own first, then those that
 * overlap with it. "Unassigned" where it meets none, "Unrated" where it meets none and something is missing.
 */
export function personaLabel(
  { columns, met }: { columns: PersonaColumns; met: Uint8Array },
  client: number,
): string {
  const names = personasIn(met[client]).join('; ');
  return names || (personaSignsMissing(columns, client).length > 0 ? 'Unrated' : 'Unassigned');
}

/** Every sign that a persona is told from, in words. */
export const PERSONA_SIGN_WORDS = { ...DRAIN_WORDS, ...MUTUAL_WORDS, ...GROWTH_WORDS, ...ORDER_WORDS };
export type PersonaSign = keyof typeof PERSONA_SIGN_WORDS;

/** What is missing of the signs that a client's personas are told from. */
export function personaSignsMissing(columns: PersonaColumns, client: number): PersonaSign[] {
  return [
    ...missingOf(columns.drain, DRAIN_WORDS, client),
    ...missingOf(columns.mutual, MUTUAL_WORDS, client),
    ...missingOf(columns.growth, GROWTH_WORDS, client),
    ...(columns.orders ? missingOf(columns.orders, ORDER_WORDS, client) : []),
  ];
}

function missingOf<Name extends string>(
  columns: Readonly<Record<Name, Float64Array>>,
  words: Readonly<Record<Name, string>>,
  client: number,
): Name[] {
  const names = Object.keys(words) as Name[];
  return names.filter((name) => Number.isNaN(columns[name][client] ?? NaN));
}
