import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announcement } from '../strings/announcement';
import type { Figures, ShownTable, PanelState } from '../state/panelState';
import { rowPoints } from '../state/openPoints';
import { en } from '../strings/en';
import { buildPart, resultPart } from './buildPart';
import { columnsPart } from './columnsPart';
import { countsPart } from './countsPart';
import { cutsPart } from './cutsPart';
import { message } from './message';
import type { PanelActions } from './panelActions';
import { cancelButton, progressBar } from './progressPart';
import { rowChoicesPart } from './rowChoicesPart';
import { rowsPart } from './rowsPart';
import { settingsPart } from './settingsPart';
import { noTablePart, tablePart } from './tablePart';
import { workbookPart } from './workbookPart';

function figuresPart(figures: Figures, actions: PanelActions): TemplateResult {
  switch (figures.kind) {
    case 'none':
      return html`<p class="hint">${en.counts.waiting}</p>`;
    case 'reading':
      return html`${progressBar({ ...figures, name: en.build.reading })}
      ${cancelButton(figures.cancelling, actions)}`;
    case 'counted':
      return countsPart(figures.analysis, figures.current);
    case 'stopped':
      return message({
        tone: 'danger',
        heading: en.build.readingFailedHeading,
        text: figures.why,
        below: html`<button
          type="button"
          class="button"
          @click=${() => {
            actions.readAgain();
          }}
        >
          ${en.build.readAgain}
        </button>`,
      });
  }
}

function tableContent(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  const analysis = state.figures.kind === 'counted' ? state.figures.analysis : null;
  const cutsNow = analysis ? analysis.matrix.cuts : null;
  const points = rowPoints(table, state.open);
  return html`${tablePart(table.source, actions)}
    ${state.remark === '' ? nothing : message({ tone: 'warning', text: state.remark })}
    ${columnsPart(table, actions)} ${points ? rowChoicesPart(points, actions) : nothing}
    ${cutsPart({ rules: table.choices.cuts, now: cutsNow }, actions)} ${settingsPart(table, actions)}
    <section class="figures" tabindex="-1" aria-labelledby="figures-heading">
      <h2 id="figures-heading">${en.counts.heading}</h2>
      ${figuresPart(state.figures, actions)}
    </section>
    <section class="result" tabindex="-1">${resultPart(state.build, table.source.name, actions)}</section>
    ${analysis ? rowsPart(analysis.intake, actions) : nothing}`;
}

function content(state: PanelState, actions: PanelActions): TemplateResult {
  switch (state.table.kind) {
    case 'looking':
      return html`<p class="looking">${en.opening.looking}</p>`;
    case 'none':
      return noTablePart(state.table.why, actions);
    case 'found':
      return tableContent(state.table, state, actions);
  }
}

/** The whole panel. */
export function page(state: PanelState, actions: PanelActions): TemplateResult {
  return html`<main>
      <h1 class="visually-hidden">${en.title}</h1>
      ${
        state.notice
          ? message({ tone: state.notice.kind === 'done' ? 'success' : 'warning', text: state.notice.text })
          : nothing
      }
      ${content(state, actions)} ${state.table.kind === 'looking' ? nothing : workbookPart(state, actions)}
    </main>
    ${state.table.kind === 'found' ? html`<footer>${buildPart(state, actions)}</footer>` : nothing}
    <p class="visually-hidden" role="status">${announcement(state)}</p>`;
}
