import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Analysis } from '../../../app/analyse';
import type { Fact } from '../../../core/clientFacts';
import type { Scheme } from '../../../core/matrix/scheme';
import { words } from '../../../language/words';
import type { Preview } from '../../state/preview';
import { offeredSchemes } from '../../state/shownMatrix';
import { message } from '../message';
import type { PanelActions } from '../panelActions';

/** What a scheme is called: one's own by its own name. */
function schemeName({ id, name }: Scheme): string {
  return id === 'own' ? name : words.preview.schemes[id];
}

/** Which matrix is looked at, and for the profit matrix in which axes. */
export function schemePart(analysis: Analysis, preview: Preview, actions: PanelActions): TemplateResult {
  const offered = offeredSchemes(analysis);
  return html`<div class="preview-choice">
      <select
        class="select"
        aria-label=${words.preview.shows}
        @change=${(event: Event) => {
          actions.changeScheme((event.target as HTMLSelectElement).value as Scheme['id']);
        }}
      >
        ${offered.map(({ scheme, lacks }) => {
          const name = schemeName(scheme);
          return html`<option value=${scheme.id} .selected=${scheme.id === preview.scheme}>
            ${lacks.length > 0 ? words.preview.lacking(name) : name}
          </option>`;
        })}
      </select>
      ${preview.scheme === 'profit' ? axesSelect(preview, actions) : nothing}
    </div>
    ${
      preview.scheme === 'profit' && preview.axes === 'rates'
        ? nothing
        : html`<p class="hint">${words.preview.onlyHere}</p>`
    }`;
}

function axesSelect({ axes }: Preview, actions: PanelActions): TemplateResult {
  return html`<select
    class="select"
    aria-label=${words.preview.axes}
    @change=${(event: Event) => {
      actions.changeAxes((event.target as HTMLSelectElement).value as Preview['axes']);
    }}
  >
    ${(['rates', 'money'] as const).map(
      (kind) =>
        html`<option value=${kind} .selected=${kind === axes}>${words.preview.axesKinds[kind]}</option>`,
    )}
  </select>`;
}

/** In place of a matrix whose columns are missing: which they are, and where to say so. */
export function lackingPart(analysis: Analysis, preview: Preview, actions: PanelActions): TemplateResult {
  const wanted = offeredSchemes(analysis).find(({ scheme }) => scheme.id === preview.scheme);
  const columns = (wanted?.lacks ?? []).map((fact: Fact) => words.columns.facts[fact]);
  const name = wanted ? schemeName(wanted.scheme) : words.preview.schemes[preview.scheme];
  return message({
    tone: 'info',
    text: words.preview.lacks(name, columns),
    below: html`<button
      type="button"
      class="button"
      @click=${() => {
        actions.openView('data');
      }}
    >
      ${words.preview.openData}
    </button>`,
  });
}
