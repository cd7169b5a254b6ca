import type { ClientPriority } from '../portfolio/clientPriority';
import { moneyText } from './numberText';
import { unitTexts } from './unitText';

/**
 * One client's priority in one sentence, such as "3 of 5: income 38,720 ÷ effort 4.3 % is 907,560." `places` holds each
 * client's place in the order, from 1, see `placesIn`.
 */
export function priorityText(clients: ClientPriority, places: Int32Array, client: number): string {
  const { likely, effort, potential, value, effortUnit, order } = clients;
  const money = likely[client] ?? NaN;
  const isPotential = !Number.isNaN(potential?.[client] ?? NaN);
  const income = `${isPotential ? 'potential income' : 'income'} ${moneyText(money)}`;
  const spent = effort[client] ?? NaN;
  const place = `${places[client] ?? NaN} of ${order.length}`;
  if (Number.isNaN(money)) return `${place}, after those that are ranked: no income is known.`;
  if (Number.isNaN(spent)) return `${place}, after those that are ranked: effort is not recorded; ${income}.`;
  if (Number.isNaN(value[client] ?? NaN))
    return `${place}, after those that are ranked: no effort above 0 is recorded; ${income}.`;
  const hours = effortUnit === 'number' ? ' hours' : '';
  return `${place}: ${income} ÷ effort ${unitTexts(effortUnit, spent).join('')}${hours} is ${moneyText(value[client] ?? NaN)}.`;
}

/** Each client's place in an order (n×1, from 1). */
export function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((client, i) => (places[client] = i + 1));
  return places;
}
