import { clientPriority, type ClientPriority } from '../portfolio/clientPriority';
import { placesIn, priorityText } from '../reason/priorityText';
import type { ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import type { Systems } from '../systems/systems';

/** Each client's place in the order in which effort is likely to come back, from 1. Money alone is enough to tell. */
export function priorityLabel({ clients, settings, ...systems }: Systems, said: LabelWords): ClientLabel {
  let known: { readonly priority: ClientPriority; readonly places: Int32Array } | undefined;
  // A million clients are put in order only where somebody reads it.
  const told = (): NonNullable<typeof known> => {
    if (known) return known;
    const priority = systems.priority ?? clientPriority(clients, settings.income);
    return (known = { priority, places: placesIn(priority.order) });
  };
  const name = said.label('Priority');
  const isOfMoney = !clients.facts.potentialIncome && !clients.facts.statedHours;
  return {
    name,
    basis: isOfMoney ? 'money' : 'facts',
    unit: 'place',
    of: (client) => told().places[client] ?? NaN,
    why: (client) => {
      const { priority, places } = told();
      return `${name} ${priorityText(priority, places, client, said.priority)}`;
    },
  };
}
