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
    const count = steps.reduce((sum, step) => (step > 0 ? sum + 1 : sum), 0);
    if (count === 0) return [];
    const named = Array.from(furthest(steps, clients), (client) => {
      const ranks = countText(steps[client] ?? NaN, 'rank');
      return `${shortName(clients.names[client] ?? '')} (${ranks})`;
    });
    const names = listText(named, count - named.length);
    const who = countText(count, 'client ranks', 'clients rank');
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

/** The clients to be named: only those as far as the last of them are put in order, not a million. */
function furthest(steps: Float64Array, { revenue, names }: Systems['clients']): Int32Array {
  const most: number[] = [];
  for (const step of steps) {
    if (!(step > (most[NAMED - 1] ?? 0))) continue;
    most.push(step);
    most.sort((a, b) => b - a).splice(NAMED);
  }
  const least = most.at(-1) ?? 0;
  const measure = steps.map((step) => (step >= least ? step : NaN));
  return ranking({ measure, revenue, names }).subarray(0, NAMED);
}
