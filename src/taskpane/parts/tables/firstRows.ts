import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { numberLocale } from '../../../language/numbers';
import { words } from '../../../language/words';
import { firstCells } from '../../state/firstCells';
import type { ShownTable } from '../../state/panelState';
import '../../style/tables.css';

/** The first rows of the table under what its columns are taken for, so that a wrong guess is seen at once. */
export function firstRows({ source, choices }: ShownTable): TemplateResult {
  const { columns, rows } = firstCells(source.firstRows, choices.mapping, numberLocale());
  return html`<section class="first-rows" aria-labelledby="first-rows-heading">
    <h2 id="first-rows-heading">${words.tables.firstRows}</h2>
    <p class="hint">${words.tables.firstRowsMeans}</p>
    <div class="scrolled" tabindex="0" role="group" aria-label=${words.tables.firstRowsOf(source.name)}>
      <table>
        <thead>
          <tr>
            ${columns.map(
              ({ use, header, isNumber }) =>
                html`<th scope="col" class=${isNumber ? 'number' : ''}>
                  <span class="meaning">${words.columns.uses[use]}</span>
                  <span class="hint">${header}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map(
                  (text, column) =>
                    html`<td class=${columns[column]?.isNumber === true ? 'number' : ''}>${text}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
