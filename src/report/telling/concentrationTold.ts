import type { Systems } from '../../core/labels/systems';
import {
  CONCENTRATION_LABELS,
  herfindahl,
  type ConcentrationLabel,
} from '../../core/portfolio/concentration';
import { concentrationNote } from '../../core/portfolio/concentrationNote';
import { ranking } from '../../core/statistics/order';
import { roundedRate } from '../../core/statistics/rounding';
import { countText, namesText, shareText } from '../wording';
import { NAMES_TOLD } from './told';
import type { Told } from './told';

const TOPIC = 'Concentration';

/** How much of the income hangs on few clients, and on whom. Nothing where there are no shares of income. */
export function concentrationTold(systems: Systems): Told[] {
  const { income, settings } = systems;
  if (income.clients === 0 || Number.isNaN(income.top1)) return [];
  const note = concentrationNote(income);
  return [
    { topic: TOPIC, tone: 'fact', text: topText(systems) },
    ...clientsTold(systems, 'Monopoly', 'warning', `above ${shareText(settings.levels.monopolyAbove)}`),
    ...clientsTold(systems, 'Large', 'fact', `from ${shareText(settings.levels.largeFrom)}`),
    ...(note === null ? [] : [{ topic: TOPIC, tone: 'note', text: note } as const]),
    ...revenueTold(systems),
  ];
}

/** The shares of the first 1, 5 and 10, as far as there are more clients than that. */
function topText({ income: { clients, top1, top5, top10 } }: Systems): string {
  const others = [
    clients > 5 ? `the 5 largest ${shareText(top5)}` : '',
    clients > 10 ? `the 10 largest ${shareText(top10)}` : '',
  ].filter((text) => text !== '');
  const above = roundedRate(Math.max(top1, top5, top10)) > 1;
  const why = above ? '; losses elsewhere lift shares above 100%' : '';
  return `The client with most profit makes ${[shareText(top1), ...others].join(', ')} of all profit${why}.`;
}

function clientsTold(
  { clients, matrix, income }: Systems,
  label: ConcentrationLabel,
  tone: Told['tone'],
  level: string,
): Told[] {
  const code = CONCENTRATION_LABELS.indexOf(label);
  const theirs = matrix.profit.map((profit, client) => (income.labels[client] === code ? profit : NaN));
  const order = ranking({ measure: theirs, revenue: clients.revenue, names: clients.names });
  if (order.length === 0) return [];
  const names = namesText(
    Array.from(order, (client) => clients.names[client] ?? ''),
    NAMES_TOLD,
  );
  const are = countText(order.length, `${label} client`);
  return [{ topic: TOPIC, tone, text: `${are}, ${level} of all profit each: ${names}.` }];
}

/** Of one client alone there is nothing to tell. */
function revenueTold({ clients: { revenue } }: Systems): Told[] {
  const index = herfindahl(revenue);
  if (Number.isNaN(index) || revenue.length < 2) return [];
  const equal = 1 / revenue.length;
  const text = `The HHI of revenue is ${index.toFixed(2)}: 1 would be a single client, ${equal.toFixed(2)} an equal split.`;
  return [{ topic: TOPIC, tone: 'note', text }];
}
