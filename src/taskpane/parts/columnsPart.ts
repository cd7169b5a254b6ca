import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FACTS } from '../../core/clientFacts';
import { columnLetters } from '../../core/problem';
import type { MappedColumn } from '../../intake/columnMapping';
import { sampleText } from '../state/columnShown';
import type { ShownTable } from '../state/panelState';
import { words } from '../../language/words';
import { disclosure } from './disclosure';
import { meaningSelect } from './meaningSelect';
import type { PanelActions } from './panelActions';

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
      ${meaningSelect(column, name, actions)}
      ${
        column.use === 'fact' && column.fact
          ? html`<span class="hint">${words.columns.cells(FACTS[column.fact])}</span>`
          : nothing
      }
    </div>
  </li>`;
}

/** Which column is what, correctable. */
export function columnsPart(table: ShownTable, actions: PanelActions): TemplateResult {
  const { columns } = table.choices.mapping;
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
      </ul>`,
  });
}
