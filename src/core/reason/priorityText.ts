import type { ClientPriority } from '../portfolio/clientPriority';
import { ENGLISH } from './tongue';

export type PriorityWords = typeof PRIORITY_ENGLISH;

export const PRIORITY_ENGLISH = {
  ...ENGLISH,
  income: (money: string, isPotential: boolean): string =>
    `${isPotential ? 'potential income' : 'income'} ${money}`,
  place: (place: number, of: number): string => `${place} of ${of}`,
  noIncome: (place: string): string => `${place}, after those that are ranked: no income is known.`,
  noEffort: (place: string, income: string): string =>
    `${place}, after those that are ranked: effort is not recorded; ${income}.`,
  notAboveZero: (place: string, income: string): string =>
    `${place}, after those that are ranked: no effort above 0 is recorded; ${income}.`,
  hours: (hours: string): string => `${hours} hours`,
  ranked: (place: string, income: string, effort: string, value: string): string =>
    `${place}: ${income} ÷ effort ${effort} is ${value}.`,
};

/**
 * One client's priority in one sentence, such as "3 of 5: income 38,720 ÷ effort 4.3 % is 907,560." `places` holds each
 * client's place in the order, from 1, see `placesIn`.
 */
export function priorityText(
  clients: ClientPriority,
  places: Int32Array,
  client: number,
  said: PriorityWords = PRIORITY_ENGLISH,
): string {
  const { likely, effort, potential, value, effortUnit, order } = clients;
  const money = likely[client] ?? NaN;
  const isPotential = !Number.isNaN(potential?.[client] ?? NaN);
  const income = said.income(said.numbers.money(money), isPotential);
  const spent = effort[client] ?? NaN;
  const place = said.place(places[client] ?? NaN, order.length);
  const worth = value[client] ?? NaN;
  if (Number.isNaN(money)) return said.noIncome(place);
  if (Number.isNaN(spent)) return said.noEffort(place, income);
  if (Number.isNaN(worth)) return said.notAboveZero(place, income);
  const told = said.numbers.units(effortUnit, spent).join('');
  return said.ranked(
    place,
    income,
    effortUnit === 'number' ? said.hours(told) : told,
    said.numbers.money(worth),
  );
}

/** Each client's place in an order (n×1, from 1). */
export function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((client, i) => (places[client] = i + 1));
  return places;
}
