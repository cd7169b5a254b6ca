import type { Systems } from '../../core/systems/systems';
import { ranking } from '../../core/statistics/order';
import { countText, listText, shortName } from '../wording';
import type { Told } from './told';

const TOPIC = 'Income, not volume';

/** Who gains and who loses most ranks is named; the list holds the others. */
const NAMED = 3;

/** Where the order by profit is another than the order by revenue. Nothing where both agree. */
export function ranksTold({ clients, gaps }: Systems): Told[] {
  const told = (direction: 1 | -1, comparison: string): Told[] => {
    const steps = gaps.map((gap) => (gap * direction > 0 ? gap * direction : NaN));
    const order = ranking({ measure: steps, revenue: clients.revenue, names: clients.names });
    if (order.length === 0) return [];
    const named = Array.from(order.subarray(0, NAMED), (client) => {
      const ranks = countText(steps[client] ?? NaN, 'rank');
      return `${shortName(clients.names[client] ?? '')} (${ranks})`;
    });
    const names = listText(named, order.length - named.length);
    const who = countText(order.length, 'client ranks', 'clients rank');
    return [
      {
        topic: TOPIC,
        tone: 'fact',
        text: `${who} ${comparison} by profit than by revenue: ${names}.`,
      },
    ];
  };
  return [...told(1, 'higher'), ...told(-1, 'lower')];
}
