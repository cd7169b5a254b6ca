import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FACTS } from '../../core/clientFacts';
import { columnLetters } from '../../core/problem';
import { REQUIRED_USES } from '../../intake/columnMapping';
import type { MappedColumn } from '../../intake/columnMapping';
import { sampleText } from '../state/columnShown';
import type { ShownTable } from '../state/panelState';
import { numberLocale } from '../../language/numbers';
import { words } from '../../language/words';
import type { Sureness } from '../../intake/mapping/sureness';
import { disclosure } from './disclosure';
import { chevron, surenessSign } from './icons';
import { meaningSelect } from './meaningSelect';
import type { PanelActions } from './panelActions';

/** How sure the guess of a column is, in a word and a sign. */
function surenessPart(sureness: Sureness | null | undefined): TemplateResult | typeof nothing {
  if (!sureness) return nothing;
  const means = words.tables.surenessMeans[sureness];
  return html`<span class="hint sureness ${sureness}" title=${means}
    >${surenessSign(sureness)} ${words.tables.sureness[sureness]}</span
  >`;
}

function columnRow(
  column: MappedColumn,
  { source, sureness }: ShownTable,
  actions: PanelActions,
): TemplateResult {
  const header = column.header.trim();
  const name =
    header === '' ? words.columns.unnamed(columnLetters(source.firstColumn + column.index)) : header;
  const sample = sampleText(source.firstRows, column.index, numberLocale());
  return html`<li class="column ${column.use === 'unused' ? 'unused' : ''}">
    <div class="column-name">
      <span class="header" title=${name}>${name}</span>
      ${sample === '' ? nothing : html`<span class="hint" title=${sample}>${words.columns.sample(sample)}</span>`}
    </div>
    <div class="column-use">
      ${meaningSelect(column, name, actions)} ${surenessPart(sureness[column.index])}
      ${
        column.use === 'fact' && column.fact
          ? html`<span class="hint">${words.columns.cells(FACTS[column.fact])}</span>`
          : nothing
      }
    </div>
  </li>`;
}

function columnList(
  columns: readonly MappedColumn[],
  table: ShownTable,
  actions: PanelActions,
): TemplateResult {
  return html`<ul class="columns">
    ${repeat(
      columns,
      ({ index }) => `${table.source.key} ${String(index)}`,
      (column) => columnRow(column, table, actions),
    )}
  </ul>`;
}

/** Whether nothing has to be looked for among the columns that are not used. */
function hasRequired({ choices }: ShownTable): boolean {
  return REQUIRED_USES.every((use) => choices.mapping.columns.some((column) => column.use === use));
}

/** Which column is what, correctable. */
export function columnsPart(table: ShownTable, actions: PanelActions): TemplateResult {
  const { columns } = table.choices.mapping;
  const inUse = columns.filter(({ use }) => use !== 'unused');
  const notUsed = columns.filter(({ use }) => use === 'unused');
  return disclosure({
    heading: words.columns.heading,
    gist: words.columns.gist(inUse.length, columns.length),
    open: !table.remembered,
    content: html`<p class="hint">${table.remembered ? words.columns.remembered : words.columns.guessed}</p>
      ${columnList(inUse, table, actions)}
      ${
        notUsed.length === 0
          ? nothing
          : html`<details class="not-used" ?open=${inUse.length === 0 || !hasRequired(table)}>
              <summary tabindex="0">${chevron()} ${words.tables.notUsed(notUsed.length)}</summary>
              ${columnList(notUsed, table, actions)}
            </details>`
      }`,
  });
}
