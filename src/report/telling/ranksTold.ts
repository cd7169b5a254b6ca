import type { Systems } from '../../core/systems/systems';
import { countKnown } from '../../core/statistics/countKnown';
import { largest } from '../../core/statistics/largest';
import { ranking } from '../../core/statistics/order';
import { countText, listText, shortName } from '../wording';
import type { Told } from './told';

const TOPIC = 'Income, not volume';

/** Who gains and who loses most ranks is named; the list holds the others. */
const NAMED = 3;

/** Where the order by profit is another than the order by revenue. Nothing where both agree. */
export function ranksTold({ clients, gaps }: Systems): Told[] {
  const told = (direction: 1 | -1, comparison: string): Told[] => {
    const steps = stepsOf(gaps, direction);
    const count = countKnown(steps);
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

/** How many ranks each client gains, or loses (n×1); missing for all others. */
function stepsOf(gaps: Float64Array, direction: 1 | -1): Float64Array {
  const steps = new Float64Array(gaps.length);
  for (let i = 0; i < steps.length; i++) {
    const step = (gaps[i] ?? NaN) * direction;
    steps[i] = step > 0 ? step : NaN;
  }
  return steps;
}

/** The clients to be named: only those as far as the last of them are put in order, not a million. */
function furthest(steps: Float64Array, { revenue, names }: Systems['clients']): Int32Array {
  const least = largest(steps, NAMED).at(-1) ?? 0;
  const measure = steps.map((step) => (step >= least ? step : NaN));
  return ranking({ measure, revenue, names }).subarray(0, NAMED);
}
