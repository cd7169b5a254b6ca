import type { Systems } from '../../core/systems/systems';
import {
  CONCENTRATION_LABELS,
  herfindahl,
  type ConcentrationLabel,
} from '../../core/portfolio/concentration';
import { concentrationNote } from '../../core/portfolio/concentrationNote';
import { ranking } from '../../core/statistics/order';
import type { Settings } from '../../core/settings';
import { roundedMoney, roundedRate } from '../../core/statistics/rounding';
import { countText, namesText, shareText } from '../wording';
import { NAMES_TOLD } from './told';
import type { Told } from './told';

const TOPIC = 'Concentration';

/** How much of the income hangs on few clients, and on whom. Nothing where there are no shares of income. */
export function concentrationTold(systems: Systems): Told[] {
  const { income, settings } = systems;
  if (income.clients === 0) return [];
  if (Number.isNaN(income.top1)) return noIncomeTold(settings);
  const note = concentrationNote(income);
  return [
    { topic: TOPIC, tone: 'fact', text: topText(systems) },
    ...clientsTold(systems, 'Monopoly', 'warning', `above ${shareText(settings.levels.monopolyAbove)}`),
    ...clientsTold(systems, 'Large', 'fact', `from ${shareText(settings.levels.largeFrom)}`),
    ...(note === null ? [] : [{ topic: TOPIC, tone: 'note', text: note } as const]),
    ...revenueTold(systems),
  ];
}

/** Without shares of profit there may be shares of contribution or revenue. */
function noIncomeTold({ income }: Settings): Told[] {
  const text = `There is no ${income} in total to have a share of${income === 'profit' ? ': choose contribution as income' : ''}.`;
  return [{ topic: TOPIC, tone: 'note', text }];
}

/** The shares of the first 1, 5 and 10, as far as there are more clients than that. */
function topText({ income: { clients, top1, top5, top10 }, settings: { income: kind } }: Systems): string {
  const others = [
    clients > 5 ? `the 5 largest ${shareText(top5)}` : '',
    clients > 10 ? `the 10 largest ${shareText(top10)}` : '',
  ].filter((text) => text !== '');
  const above = roundedRate(Math.max(top1, top5, top10)) > 1;
  const why = above ? '; losses elsewhere lift shares above 100%' : '';
  return `The client with most ${kind} makes ${[shareText(top1), ...others].join(', ')} of all ${kind}${why}.`;
}

function clientsTold(
  { clients, incomes, income, settings }: Systems,
  label: ConcentrationLabel,
  tone: Told['tone'],
  level: string,
): Told[] {
  const code = CONCENTRATION_LABELS.indexOf(label);
  const theirs = incomes.map((money, client) => (income.labels[client] === code ? money : NaN));
  const order = ranking({ measure: theirs, revenue: clients.revenue, names: clients.names });
  if (order.length === 0) return [];
  const names = namesText(
    Array.from(order, (client) => clients.names[client] ?? ''),
    NAMES_TOLD,
  );
  const are = countText(order.length, `${label} client`);
  const each = order.length > 1 ? ' each' : '';
  return [{ topic: TOPIC, tone, text: `${are}, ${level} of all ${settings.income}${each}: ${names}.` }];
}

/** Of clients with revenue: a net credit would lift the index above that of a single client. Of one there is nothing to tell. */
function revenueTold({ clients }: Systems): Told[] {
  const revenue = clients.revenue.filter((money) => roundedMoney(money) > 0);
  const index = herfindahl(revenue);
  if (Number.isNaN(index) || revenue.length < 2) return [];
  const equal = 1 / revenue.length;
  const text = `The HHI of revenue is ${index.toFixed(2)}: 1 would be a single client, ${equal.toFixed(2)} an equal split.`;
  return [{ topic: TOPIC, tone: 'note', text }];
}
