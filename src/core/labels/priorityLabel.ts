import { clientPriority } from '../portfolio/clientPriority';
import { placesIn, priorityText } from '../reason/priorityText';
import type { ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import type { Systems } from '../systems/systems';

/** Each client's place in the order in which effort is likely to come back, from 1. Money alone is enough to tell. */
export function priorityLabel({ clients, settings }: Systems, said: LabelWords): ClientLabel {
  const priority = clientPriority(clients, settings.income);
  const places = placesIn(priority.order);
  const name = said.label('Priority');
  const isOfMoney = !clients.facts.potentialIncome && !clients.facts.statedHours;
  return {
    name,
    basis: isOfMoney ? 'money' : 'facts',
    unit: 'place',
    of: (client) => places[client] ?? NaN,
    why: (client) => `${name} ${priorityText(priority, places, client, said.priority)}`,
  };
}
