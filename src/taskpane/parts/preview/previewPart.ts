import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanelState, ShownTable } from '../../state/panelState';
import { words } from '../../../language/words';
import { readingStoppedPart } from '../failurePart';
import type { PanelActions } from '../panelActions';
import { cancelButton, progressBar } from '../progressPart';

/**
 * The preview of the matrix, or why there is none yet. The element that draws it is loaded with the analysis, which the
 * panel's first paint does without.
 */
export function previewPart(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  const { figures, preview, chosen } = state;
  if (figures.kind === 'counted')
    return html`<matrix-preview
      aria-busy=${figures.current ? 'false' : 'true'}
      .analysis=${figures.analysis}
      .choices=${table.choices}
      .preview=${preview}
      .chosen=${chosen}
      .actions=${actions}
    ></matrix-preview>`;
  return html`<h2 id="figures-heading">${words.counts.heading}</h2>
    ${waiting(state, actions)}`;
}

function waiting({ figures }: PanelState, actions: PanelActions): TemplateResult {
  switch (figures.kind) {
    case 'reading':
      return html`${progressBar({ ...figures, name: words.build.reading })}
      ${cancelButton(figures.cancelling, actions)}`;
    case 'stopped':
      return readingStoppedPart(figures, actions);
    default:
      return html`<p class="hint">${words.counts.waiting}</p>`;
  }
}
