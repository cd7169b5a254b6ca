import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { moneyText, percentNumber } from '../../../language/numbers';
import { words } from '../../../language/words';
import { isTimed } from '../../../intake/mapping/timedRates';
import type { MappedColumn } from '../../../intake/columnMapping';
import { activityUnit } from '../../state/activityUnit';
import { isLate } from '../../state/costModel';
import type { CostRow } from '../../state/costModel';
import type { PanelActions } from '../panelActions';

function rateField(column: MappedColumn, name: string, actions: PanelActions): TemplateResult {
  const isOrder = column.use === 'order';
  const { costs } = words;
  return html`<number-field
    .value=${column.rate}
    .label=${isOrder ? costs.costOfOrder : costs.rateOf(name)}
    .unit=${costs.per(isOrder ? costs.order : activityUnit(column.header))}
    .limits=${{ min: 0, complaint: costs.badNumber }}
    @numberchange=${(event: CustomEvent<number>) => {
      actions.changeRate(column.index, event.detail);
    }}
  ></number-field>`;
}

function annualRateField(annualRate: number, name: string, actions: PanelActions): TemplateResult {
  return html`<number-field
    .value=${percentNumber(annualRate)}
    .label=${words.costs.annualRateOf(name)}
    .unit=${words.costs.aYear}
    .limits=${{ min: 0, complaint: words.costs.badNumber }}
    @numberchange=${(event: CustomEvent<number>) => {
      actions.changeAnnualRate(event.detail / 100);
    }}
  ></number-field>`;
}

/** How the money of a row comes about, with the field that changes it. */
function pricing({ column, part }: CostRow, annualRate: number, actions: PanelActions): TemplateResult {
  const { costs } = words;
  if (column.use === 'charge') return html`<span class="hint">${costs.asItStands}</span>`;
  if (isLate(column.use)) return annualRateField(annualRate, column.header, actions);
  const count =
    part?.kind === 'activity' ? html`<span class="cost-count">${costs.count(part.count)}</span>` : nothing;
  if (isTimed(column))
    return html`${count}<span class="hint">${costs.fromTime(column.minutes ?? NaN, column.rate)}</span>`;
  return html`${count}${rateField(column, column.header, actions)}`;
}

/** One activity, charge or late payment: its name and money, and below them how the money comes about. */
export function costRow(row: CostRow, annualRate: number, actions: PanelActions): TemplateResult {
  const { column, part } = row;
  return html`<li class="cost-row">
    <span class="cost-name" title=${column.header}>${column.header}</span>
    <span class="number">${part ? moneyText(part.money) : '–'}</span>
    <span class="cost-pricing">${pricing(row, annualRate, actions)}</span>
    <span class="hint number">${part && !Number.isNaN(part.share) ? words.costs.share(part.share) : ''}</span>
  </li>`;
}
