import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { moneyText } from '../../../language/numbers';
import { words } from '../../../language/words';
import { costModel } from '../../state/costModel';
import type { CostModel } from '../../state/costModel';
import type { Figures, ShownTable } from '../../state/panelState';
import '../../style/costs.css';
import { message } from '../message';
import '../numberField';
import type { PanelActions } from '../panelActions';
import { costRow } from './costRow';
import { timePart } from './timePart';

/** An amount on the right of its name; `means` explains it below. */
function amountRow(name: string, money: number, means = ''): TemplateResult {
  return html`<div class="cost-amount">
    <span>${name}</span><span class="number">${moneyText(money)}</span>
    ${means === '' ? nothing : html`<span class="hint">${means}</span>`}
  </div>`;
}

function ledgerField(ledger: number | null, actions: PanelActions): TemplateResult {
  const { name, complaint } = words.more.settings.servingLedger;
  return html`<div class="cost-amount">
    <span aria-hidden="true">${name}</span>
    <number-field
      .value=${ledger}
      .label=${name}
      .limits=${{ min: 0, mayBeEmpty: true, complaint }}
      @numberchange=${(event: CustomEvent<number | null>) => {
        actions.changeSetting('servingLedger', event.detail);
      }}
    ></number-field>
  </div>`;
}

function unassignedPart({ unassigned }: CostModel): TemplateResult | typeof nothing {
  const { costs } = words;
  if (unassigned === null) return nothing;
  if (unassigned === 0) return html`<p class="hint">${costs.tied}</p>`;
  if (unassigned > 0) return amountRow(costs.unassigned, unassigned, costs.unassignedMeans);
  return html`${amountRow(costs.overassigned, -unassigned)}
  ${message({ tone: 'warning', text: costs.overassignedMeans })}`;
}

function totals(model: CostModel, ledger: number | null, actions: PanelActions): TemplateResult {
  const { assigned, isCurrent } = model;
  return html`<div class="cost-totals ${isCurrent ? '' : 'old'}">
    ${assigned === null ? nothing : amountRow(words.costs.assigned, assigned)} ${ledgerField(ledger, actions)}
    ${unassignedPart(model)}
  </div>`;
}

/** What serving clients costs: a row for each activity and charge, what they come to, and what the ledger has beyond. */
export function costsPart(table: ShownTable, figures: Figures, actions: PanelActions): TemplateResult {
  const model = costModel(table, figures);
  const { mapping, settings } = table.choices;
  return html`<section class="costs" tabindex="-1" data-mend="costs" aria-labelledby="costs-heading">
    <h2 id="costs-heading">${words.costs.heading}</h2>
    ${
      model.rows.length === 0
        ? html`<p class="hint">${words.costs.nothing}</p>`
        : html`<p class="hint">${model.assigned === null ? words.costs.enter : words.costs.means}</p>
            <ul class="cost-rows ${model.isCurrent ? '' : 'old'}">
              ${repeat(
                model.rows,
                ({ column }) => `${table.source.key} ${String(column.index)}`,
                (row) => costRow(row, mapping.annualRate, actions),
              )}
            </ul>
            ${totals(model, settings.servingLedger, actions)}
            ${model.time.activities.length === 0 ? nothing : timePart(model.time, actions)}`
    }
  </section>`;
}
