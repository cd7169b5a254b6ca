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

export const CONCENTRATION = 'Concentration';

/** How much of the income hangs on few clients, and on whom. Nothing where there are no shares of income. */
export function concentrationTold(systems: Systems): Told[] {
  const { income, settings } = systems;
  if (income.clients === 0) return [];
  if (Number.isNaN(income.top1))
    return [{ topic: CONCENTRATION, tone: 'note', text: noIncomeText(settings) }];
  return [
    { topic: CONCENTRATION, tone: 'fact', text: topText(systems) },
    ...clientsTold(systems, 'Monopoly', 'warning'),
    ...clientsTold(systems, 'Large', 'fact'),
    ...concentrationNotes(systems),
  ];
}

/** How to read the shares where clients are few, and what the revenue says. */
export function concentrationNotes(systems: Systems): Told[] {
  const note = concentrationNote(systems.income);
  return [
    ...(note === null ? [] : [{ topic: CONCENTRATION, tone: 'note', text: note } as const]),
    ...revenueTold(systems),
  ];
}

/** Without shares of profit there may be shares of contribution or revenue. */
export function noIncomeText({ income }: Pick<Settings, 'income'>): string {
  return `There is no ${income} in total to have a share of${income === 'profit' ? ': choose contribution as income' : ''}.`;
}

/** The shares of the first 1, 5 and 10, as far as there are more clients than that. */
export function topText({
  income: { clients, top1, top5, top10 },
  settings: { income: kind },
}: Systems): string {
  const others = [
    clients > 5 ? `the 5 largest ${shareText(top5)}` : '',
    clients > 10 ? `the 10 largest ${shareText(top10)}` : '',
  ].filter((text) => text !== '');
  const above = roundedRate(Math.max(top1, top5, top10)) > 1;
  const why = above ? '; losses elsewhere lift shares above 100%' : '';
  return `The client with most ${kind} makes ${[shareText(top1), ...others].join(', ')} of all ${kind}${why}.`;
}

function clientsTold(systems: Systems, label: Holder, tone: Told['tone']): Told[] {
  const text = holdersText(systems, label);
  return text === '' ? [] : [{ topic: CONCENTRATION, tone, text }];
}

/** Whom much of the income hangs on. */
export type Holder = Extract<ConcentrationLabel, 'Monopoly' | 'Large'>;

/** Who they are, '' where there is none. */
export function holdersText({ clients, incomes, income, settings }: Systems, label: Holder): string {
  const code = CONCENTRATION_LABELS.indexOf(label);
  const theirs = incomes.map((money, client) => (income.labels[client] === code ? money : NaN));
  const order = ranking({ measure: theirs, revenue: clients.revenue, names: clients.names });
  if (order.length === 0) return '';
  const names = namesText(
    Array.from(order, (client) => clients.names[client] ?? ''),
    NAMES_TOLD,
  );
  const are = countText(order.length, `${label} client`);
  const each = order.length > 1 ? ' each' : '';
  return `${are}, ${levelText(settings, label)} of all ${settings.income}${each}: ${names}.`;
}

/** What is said where nobody holds much. */
export function noHolderText({ levels, income }: Pick<Settings, 'levels' | 'income'>): string {
  return `No client makes ${shareText(levels.largeFrom)} of all ${income} or more.`;
}

/** From which share of income on one is called so. */
export function levelText({ levels }: Pick<Settings, 'levels'>, label: Holder): string {
  return label === 'Monopoly'
    ? `above ${shareText(levels.monopolyAbove)}`
    : `from ${shareText(levels.largeFrom)}`;
}

/** Of clients with revenue: a net credit would lift the index above that of a single client. Of one there is nothing to tell. */
function revenueTold({ clients }: Systems): Told[] {
  const revenue = clients.revenue.filter((money) => roundedMoney(money) > 0);
  const index = herfindahl(revenue);
  if (Number.isNaN(index) || revenue.length < 2) return [];
  const equal = 1 / revenue.length;
  const text = `The HHI of revenue is ${index.toFixed(2)}: 1 would be a single client, ${equal.toFixed(2)} an equal split.`;
  return [{ topic: CONCENTRATION, tone: 'note', text }];
}
