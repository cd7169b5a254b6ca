import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Figures, PanelState, ShownTable } from '../../state/panelState';
import { words } from '../../../language/words';
import { resultPart } from '../resultPart';
import { countsPart } from '../countsPart';
import { cutsPart } from '../cutsPart';
import { message } from '../message';
import type { PanelActions } from '../panelActions';
import { cancelButton, progressBar } from '../progressPart';

function figuresPart(figures: Figures, actions: PanelActions): TemplateResult {
  switch (figures.kind) {
    case 'none':
      return html`<p class="hint">${words.counts.waiting}</p>`;
    case 'reading':
      return html`${progressBar({ ...figures, name: words.build.reading })}
      ${cancelButton(figures.cancelling, actions)}`;
    case 'counted':
      return countsPart(figures.analysis, figures.current);
    case 'stopped':
      return message({
        tone: 'danger',
        heading: words.build.readingFailedHeading,
        text: figures.why,
        below: html`<button
          type="button"
          class="button"
          @click=${() => {
            actions.readAgain();
          }}
        >
          ${words.build.readAgain}
        </button>`,
      });
  }
}

/** Where the clients stand, where the cuts are, and what was made of them. */
export function matrixView(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  const cutsNow = state.figures.kind === 'counted' ? state.figures.analysis.matrix.cuts : null;
  return html`<section class="figures" tabindex="-1" aria-labelledby="figures-heading">
      <h2 id="figures-heading">${words.counts.heading}</h2>
      ${figuresPart(state.figures, actions)}
    </section>
    ${cutsPart({ rules: table.choices.cuts, now: cutsNow }, actions)}
    <section class="result" tabindex="-1">${resultPart(state.build, table.source.name, actions)}</section>`;
}
