import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ClientCard } from '../../../app/clientCards';
import type { CostPart } from '../../../core/profit/costToServe';
import { countText, figureText, moneyText, rateText } from '../../../language/numbers';
import { words } from '../../../language/words';

interface Line {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  /** A line that the line above is made of. */
  readonly isPart?: boolean;
}

function line({ name, value, note, isPart }: Line): TemplateResult {
  return html`<div class="figure ${isPart ? 'part' : ''}">
    <dt>${name}</dt>
    <dd class="number">${note ? html`<span class="figure-note">${note}</span>` : nothing} ${value}</dd>
  </div>`;
}

function costLine(part: CostPart): Line {
  const value = moneyText(part.money);
  if (part.kind === 'latePayment') return { name: words.card.figures.latePayment, value, isPart: true };
  if (part.kind === 'charge') return { name: part.name, value, isPart: true };
  const note = words.card.figures.times(figureText(part.count), moneyText(part.rate));
  return { name: part.name, value, note, isPart: true };
}

function rankText({ place, of }: ClientCard['byProfit']): string {
  return Number.isNaN(place) ? '–' : words.card.figures.rank(place, of);
}

/** The client's figures as they lead from revenue to profit, and its place among all. */
export function figuresPart(card: ClientCard): TemplateResult {
  const say = words.card.figures;
  const lines: Line[] = [
    { name: say.revenue, value: moneyText(card.revenue) },
    { name: say.directCost, value: moneyText(card.directCost) },
    { name: say.contribution, value: moneyText(card.contribution) },
    { name: say.costToServe, value: moneyText(card.costToServe) },
    ...card.costs.map(costLine),
    { name: say.profit, value: moneyText(card.profit) },
    { name: say.worth, value: say.ofRevenue(rateText(card.worth)) },
    { name: say.effort, value: say.ofRevenue(rateText(card.effort)) },
    { name: say.byProfit, value: rankText(card.byProfit) },
    { name: say.byRevenue, value: rankText(card.byRevenue) },
    { name: say.share[card.income.kind], value: rateText(card.income.share) },
  ];
  return html`<section class="card-section" aria-labelledby="card-figures">
    <h3 id="card-figures">${say.heading}</h3>
    <dl class="figures-list">${lines.map(line)}</dl>
    ${card.rowCount > 1 ? html`<p class="hint">${words.card.rows(card.rowCount)}</p>` : nothing}
  </section>`;
}

/** A label's value in words; '' for one that says nothing of this client. */
export function labelText({ value, unit }: ClientCard['labels'][number]): string {
  if (typeof value === 'string') return value;
  if (Number.isNaN(value)) return words.card.unknown;
  switch (unit) {
    case 'ranks':
      return words.card.ranksGained(value);
    case 'share':
      return rateText(value);
    case 'place':
      return countText(value);
    default:
      return figureText(Math.round(value * 100) / 100);
  }
}
