import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columnLetters } from '../../core/problem';
import { COLUMN_USES } from '../../intake/columnMapping';
import type { ColumnUse, MappedColumn } from '../../intake/columnMapping';
import { activityUnit } from '../state/activityUnit';
import { hasLatePayment } from '../state/choices';
import { sampleText } from '../state/columnShown';
import type { FoundTable } from '../state/panelState';
import { en } from '../strings/en';
import { percentNumber } from '../strings/numbers';
import { disclosure } from './disclosure';
import './numberField';
import type { PanelActions } from './panelActions';

const NOT_NEGATIVE = { min: 0, complaint: en.columns.badNumber };

function useSelect(column: MappedColumn, name: string, actions: PanelActions): TemplateResult {
  const pick = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    actions.changeUse(column.index, select.value as ColumnUse);
  };
  return html`<select class="select" aria-label=${en.columns.useOf(name)} @change=${pick}>
    ${COLUMN_USES.map(
      (use) => html`<option value=${use} .selected=${use === column.use}>${en.columns.uses[use]}</option>`,
    )}
  </select>`;
}

function rateField(column: MappedColumn, name: string, actions: PanelActions): TemplateResult {
  return html`<number-field
    .value=${column.rate}
    .label=${en.columns.rateOf(name)}
    .unit=${en.columns.per(activityUnit(column.header))}
    .limits=${NOT_NEGATIVE}
    @numberchange=${(event: CustomEvent<number>) => {
      actions.changeRate(column.index, event.detail);
    }}
  ></number-field>`;
}

function columnRow(column: MappedColumn, { source }: FoundTable, actions: PanelActions): TemplateResult {
  const header = column.header.trim();
  const name = header === '' ? en.columns.unnamed(columnLetters(source.firstColumn + column.index)) : header;
  const sample = sampleText(source.firstRows, column.index);
  return html`<li class="column ${column.use === 'unused' ? 'unused' : ''}">
    <div class="column-name">
      <span class="header" title=${name}>${name}</span>
      ${sample === '' ? nothing : html`<span class="hint" title=${sample}>${en.columns.sample(sample)}</span>`}
    </div>
    <div class="column-use">
      ${useSelect(column, name, actions)}
      ${column.use === 'activity' ? rateField(column, name, actions) : nothing}
    </div>
  </li>`;
}

function annualRateRow(annualRate: number, actions: PanelActions): TemplateResult {
  return html`<div class="column annual-rate">
    <div class="column-name"><span class="header">${en.columns.annualRate}</span></div>
    <div class="column-use">
      <number-field
        .value=${percentNumber(annualRate)}
        .label=${en.columns.annualRate}
        .unit=${en.columns.aYear}
        .limits=${NOT_NEGATIVE}
        @numberchange=${(event: CustomEvent<number>) => {
          actions.changeAnnualRate(event.detail / 100);
        }}
      ></number-field>
    </div>
  </div>`;
}

/** Which column is what, correctable, with the rates that turn counts and lateness into money. */
export function columnsPart(table: FoundTable, actions: PanelActions): TemplateResult {
  const { columns, annualRate } = table.choices.mapping;
  const inUse = columns.filter(({ use }) => use !== 'unused').length;
  return disclosure({
    heading: en.columns.heading,
    gist: en.columns.gist(inUse, columns.length),
    open: !table.remembered,
    content: html`<p class="hint">${table.remembered ? en.columns.remembered : en.columns.guessed}</p>
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
