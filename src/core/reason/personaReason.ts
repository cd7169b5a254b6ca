import { PERSONA_SIGN_WORDS, personaSignsMissing } from '../relationship/personaLabel';
import {
  growthSigns,
  HIGH_MEAN,
  personasIn,
  SIGNS_OF_GROWTH,
  type MetPersonas,
  type Persona,
  type PersonaColumns,
} from '../relationship/personas';
import { comparisonText } from './comparisonText';
import { ENGLISH } from './tongue';

export type PersonaWords = typeof PERSONA_ENGLISH;

export const PERSONA_ENGLISH = {
  ...ENGLISH,
  drain: 'drain',
  gain: 'mutual gain',
  signs: PERSONA_SIGN_WORDS,
  also: (persona: string, why: string): string => `; also ${persona}: ${why}`,
  growth: (signs: number): string => `, with ${signs} of 3 signs of growth`,
  littleGrowth: (signs: number, needed: number): string =>
    `, with ${signs} of 3 signs of growth (${needed} are needed)`,
  orders: (orders: string, largest: string, first: string): string =>
    `${orders} orders of nothing new, the largest ${largest} after a first of ${first}`,
  newOrders: '; orders have changed or grown, or there is one only',
};

/**
 * Why one client has its persona, and which others overlap, such as "Draining drama: drain 3.25 is at or above 3; also
 * Stagnant repeater: 12 orders of nothing new, the largest 540 after a first of 500."
 */
export function personaReason(
  grounds: MetPersonas,
  client: number,
  said: PersonaWords = PERSONA_ENGLISH,
): string {
  const [own, ...others] = personasIn(grounds.met[client]);
  if (own === undefined) return `${nothingText(grounds, client, said)}.`;
  const why = (persona: Persona): string => conditionText(persona, grounds, client, said);
  const also = others.map((persona) => said.also(said.label(persona), why(persona)));
  return `${said.label(own)}: ${why(own)}${also.join('')}.`;
}

function conditionText(
  persona: Persona,
  { drain, gain, columns }: MetPersonas,
  client: number,
  said: PersonaWords,
): string {
  switch (persona) {
    case 'Draining drama':
      return meanText(said.drain, drain[client], said);
    case 'Mutual best':
      return `${meanText(said.gain, gain[client], said)}${said.growth(growthSigns(columns.growth, client))}`;
    case 'Stagnant repeater':
      return columns.orders ? ordersText(columns.orders, client, said) : '';
  }
}

function meanText(name: string, mean = NaN, said: PersonaWords): string {
  return `${name} ${comparisonText('rating', mean, { from: HIGH_MEAN }, said)}`;
}

function ordersText(
  orders: NonNullable<PersonaColumns['orders']>,
  client: number,
  said: PersonaWords,
): string {
  const of = (column: Float64Array): string => said.numbers.money(column[client] ?? NaN);
  return said.orders(of(orders.orders), of(orders.largestOrder), of(orders.firstOrder));
}

/** Why no persona is met: what is missing, or else how far each one is. */
function nothingText({ drain, gain, columns }: MetPersonas, client: number, said: PersonaWords): string {
  const missing = personaSignsMissing(columns, client).map((sign) => said.signs[sign]);
  if (missing.length > 0) return `${said.label('Unrated')}: ${said.missing(missing)}`;
  const signs = growthSigns(columns.growth, client);
  const growth = signs < SIGNS_OF_GROWTH ? said.littleGrowth(signs, SIGNS_OF_GROWTH) : '';
  const told = `${meanText(said.drain, drain[client], said)}; ${meanText(said.gain, gain[client], said)}${growth}`;
  return `${said.label('Unassigned')}: ${told}${columns.orders ? said.newOrders : ''}`;
}
