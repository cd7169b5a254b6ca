import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Place, Problem } from '../../core/problem';
import type { Intake, SetAside } from '../../intake/intake';
import { words } from '../../language/words';
import { disclosure } from './disclosure';
import type { PanelActions } from './panelActions';
import './problemRows';
import type { ProblemRow } from './problemRows';

function setAsideRow({ name, row, problem }: SetAside): ProblemRow {
  return { title: `${words.rows.row(row)} · ${name.trim() === '' ? words.rows.nameless : name}`, problem };
}

function noticedRow(problem: Problem): ProblemRow {
  return { title: 'place' in problem ? words.rows.row(problem.place.row) : '', problem };
}

function list(rows: readonly ProblemRow[], actions: PanelActions): TemplateResult {
  return html`<problem-rows
    .rows=${rows}
    @placechosen=${(event: CustomEvent<Place>) => {
      actions.selectPlace(event.detail);
    }}
  ></problem-rows>`;
}

/** The rows that could not be read with the reason of each, and what was noticed in the others. */
export function rowsPart({ setAside, notes }: Intake, actions: PanelActions): TemplateResult {
  return html`${
    setAside.length === 0
      ? nothing
      : disclosure({
          heading: words.rows.setAside(setAside.length),
          gist: '',
          open: true,
          content: html`<p class="hint">${words.rows.setAsideMeans}</p>
            ${list(setAside.map(setAsideRow), actions)}`,
        })
  }
  ${
    notes.length === 0
      ? nothing
      : disclosure({
          heading: words.rows.noticed(notes.length),
          gist: '',
          open: false,
          content: html`<p class="hint">${words.rows.noticedMeans}</p>
            ${list(notes.map(noticedRow), actions)}`,
        })
  }`;
}
