import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CellListing, LeftCell } from '../../app/functionCells';
import { isAtWork } from '../state/cellWork';
import type { CellsDone, CellTask, CellWork } from '../state/panelState';
import { words } from '../../language/words';
import './cellLines';
import { message } from './message';
import type { PanelActions } from './panelActions';
import { cancelButton, progressBar } from './progressPart';

function leftPart(left: readonly LeftCell[]): TemplateResult | typeof nothing {
  if (left.length === 0) return nothing;
  return html`<p>${words.cells.leaves(left.length)}</p>
    <cell-lines .lines=${left}></cell-lines>`;
}

function listingPart(task: CellTask, { cells, left }: CellListing, actions: PanelActions): TemplateResult {
  const told = words.cells.tasks[task];
  if (cells.length === 0)
    return html`<p>${told.none}</p>
      ${leftPart(left)}`;
  return html`<p>${told.asks(cells)}</p>
    <cell-lines .lines=${cells.map((cell) => ({ cell }))}></cell-lines>
    ${leftPart(left)}
    <p class="row-of-buttons">
      <button
        type="button"
        class="button"
        @click=${() => {
          actions.writeCells();
        }}
      >
        ${told.agree(cells.length)}
      </button>
      <button
        type="button"
        class="button subtle"
        @click=${() => {
          actions.dropCells();
        }}
      >
        ${words.cells.notNow}
      </button>
    </p>`;
}

function donePart(task: CellTask, done: CellsDone): TemplateResult {
  const isWhole = done.left.length === 0 && done.stillUnknown.length === 0;
  return html`${message({ tone: isWhole ? 'success' : 'info', text: words.cells.tasks[task].done(done) })}
  ${leftPart(done.left)}
  ${done.stillUnknown.length === 0 ? nothing : html`<cell-lines .lines=${done.stillUnknown.map((cell) => ({ cell }))}></cell-lines>`}`;
}

function workPart(task: CellTask, work: CellWork, actions: PanelActions): TemplateResult | typeof nothing {
  switch (work.kind) {
    case 'none':
      return nothing;
    case 'looking':
    case 'writing':
      return html`${progressBar({ ...work, name: words.cells[work.kind] })}
      ${cancelButton(work.cancelling, actions)}`;
    case 'listed':
      return listingPart(task, work.listing, actions);
    case 'done':
      return donePart(task, work.done);
    case 'stopped':
      return message({ tone: 'danger', heading: words.cells.tasks[task].stopped, text: work.why });
  }
}

/** One of the two tasks: what it is for, the list that comes first, and how it ended. */
export function cellTaskPart(task: CellTask, work: CellWork, actions: PanelActions): TemplateResult {
  const told = words.cells.tasks[task];
  const isBusy = isAtWork(work);
  const own: CellWork = work.kind !== 'none' && work.task === task ? work : { kind: 'none' };
  return html`<section class="cell-task" tabindex="-1" aria-labelledby=${`${task}-heading`}>
    <h3 id=${`${task}-heading`}>${told.name}</h3>
    <p class="hint">${told.means}</p>
    <button
      type="button"
      class="button"
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${() => {
        actions.listCells(task);
      }}
    >
      ${told.list}
    </button>
    ${workPart(task, own, actions)}
  </section>`;
}
