import { personaSignsMissing } from '../relationship/personaLabel';
import {
  growthSigns,
  HIGH_MEAN,
  personasIn,
  SIGNS_OF_GROWTH,
  type MetPersonas,
  type Persona,
  type PersonaColumns,
} from '../relationship/personas';
import { comparisonText, missingText } from './comparisonText';
import { moneyText } from './numberText';

/**
 * Why one client has its persona, and which others overlap, such as "Draining drama: drain 3.25 is at or above 3; also
 * Stagnant repeater: 12 orders of nothing new, the largest 540 after a first of 500."
 */
export function personaReason(grounds: MetPersonas, client: number): string {
  const [own, ...others] = personasIn(grounds.met[client]);
  if (own === undefined) return `${nothingText(grounds, client)}.`;
  const also = others.map((persona) => `; also ${persona}: ${conditionText(persona, grounds, client)}`);
  return `${own}: ${conditionText(own, grounds, client)}${also.join('')}.`;
}

function conditionText(persona: Persona, { drain, gain, columns }: MetPersonas, client: number): string {
  switch (persona) {
    case 'Draining drama':
      return meanText('drain', drain[client]);
    case 'Mutual best':
      return `${meanText('mutual gain', gain[client])}, with ${growthSigns(columns.growth, client)} of 3 signs of growth`;
    case 'Stagnant repeater':
      return columns.orders ? ordersText(columns.orders, client) : '';
  }
}

function meanText(name: string, mean = NaN): string {
  return `${name} ${comparisonText('rating', mean, { from: HIGH_MEAN })}`;
}

function ordersText(orders: NonNullable<PersonaColumns['orders']>, client: number): string {
  const of = (column: Float64Array) => moneyText(column[client] ?? NaN);
  return `${of(orders.orders)} orders of nothing new, the largest ${of(orders.largestOrder)} after a first of ${of(orders.firstOrder)}`;
}

/** Why no persona is met: what is missing, or else how far each one is. */
function nothingText({ drain, gain, columns }: MetPersonas, client: number): string {
  const missing = personaSignsMissing(columns, client);
  if (missing.length > 0) return `Unrated: ${missingText(missing)}`;
  const signs = growthSigns(columns.growth, client);
  const growth =
    signs < SIGNS_OF_GROWTH ? `, with ${signs} of 3 signs of growth (${SIGNS_OF_GROWTH} are needed)` : '';
  const told = `${meanText('drain', drain[client])}; ${meanText('mutual gain', gain[client])}${growth}`;
  return `Unassigned: ${told}${columns.orders ? '; orders have changed or grown, or there is one only' : ''}`;
}
