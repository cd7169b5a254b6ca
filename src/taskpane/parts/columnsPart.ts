import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FACTS } from '../../core/clientFacts';
import { columnLetters } from '../../core/problem';
import type { MappedColumn } from '../../intake/columnMapping';
import { activityUnit } from '../state/activityUnit';
import { hasLatePayment, hasRate } from '../state/choices';
import { sampleText } from '../state/columnShown';
import type { ShownTable } from '../state/panelState';
import { words } from '../../language/words';
import { percentNumber } from '../../language/numbers';
import { disclosure } from './disclosure';
import { meaningSelect } from './meaningSelect';
import './numberField';
import type { PanelActions } from './panelActions';

const NOT_NEGATIVE = { min: 0, complaint: words.columns.badNumber };

function rateField(column: MappedColumn, name: string, actions: PanelActions): TemplateResult {
  const isOrder = column.use === 'order';
  return html`<number-field
    .value=${column.rate}
    .label=${isOrder ? words.columns.costOfOrder : words.columns.rateOf(name)}
    .unit=${words.columns.per(isOrder ? words.columns.order : activityUnit(column.header))}
    .limits=${NOT_NEGATIVE}
    @numberchange=${(event: CustomEvent<number>) => {
      actions.changeRate(column.index, event.detail);
    }}
  ></number-field>`;
}

function columnRow(column: MappedColumn, { source }: ShownTable, actions: PanelActions): TemplateResult {
  const header = column.header.trim();
  const name =
    header === '' ? words.columns.unnamed(columnLetters(source.firstColumn + column.index)) : header;
  const sample = sampleText(source.firstRows, column.index);
  return html`<li class="column ${column.use === 'unused' ? 'unused' : ''}">
    <div class="column-name">
      <span class="header" title=${name}>${name}</span>
      ${sample === '' ? nothing : html`<span class="hint" title=${sample}>${words.columns.sample(sample)}</span>`}
    </div>
    <div class="column-use">
      ${meaningSelect(column, name, actions)} ${hasRate(column) ? rateField(column, name, actions) : nothing}
      ${
        column.use === 'fact' && column.fact
          ? html`<span class="hint">${words.columns.cells(FACTS[column.fact])}</span>`
          : nothing
      }
    </div>
  </li>`;
}

function annualRateRow(annualRate: number, actions: PanelActions): TemplateResult {
  return html`<div class="column annual-rate">
    <div class="column-name"><span class="header">${words.columns.annualRate}</span></div>
    <div class="column-use">
      <number-field
        .value=${percentNumber(annualRate)}
        .label=${words.columns.annualRate}
        .unit=${words.columns.aYear}
        .limits=${NOT_NEGATIVE}
        @numberchange=${(event: CustomEvent<number>) => {
          actions.changeAnnualRate(event.detail / 100);
        }}
      ></number-field>
    </div>
  </div>`;
}

/** Which column is what, correctable, with the rates that turn counts and lateness into money. */
export function columnsPart(table: ShownTable, actions: PanelActions): TemplateResult {
  const { columns, annualRate } = table.choices.mapping;
  const inUse = columns.filter(({ use }) => use !== 'unused').length;
  return disclosure({
    heading: words.columns.heading,
    gist: words.columns.gist(inUse, columns.length),
    open: !table.remembered,
    content: html`<p class="hint">${table.remembered ? words.columns.remembered : words.columns.guessed}</p>
      <ul class="columns">
        ${repeat(
          columns,
          ({ index }) => `${table.source.key} ${String(index)}`,
          (column) => columnRow(column, table, actions),
        )}
      </ul>
      ${hasLatePayment(table.choices) ? annualRateRow(annualRate, actions) : nothing}`,
  });
}
