import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { buildHindrance } from '../state/hindrance';
import type { Build, PanelState } from '../state/panelState';
import { words } from '../../language/words';
import { message } from './message';
import type { PanelActions } from './panelActions';
import { keepButton, removePart } from './removePart';
import { cancelButton, progressBar } from './progressPart';

type Done = Extract<Build, { kind: 'done' }>;

function goButton(actions: PanelActions): TemplateResult {
  return html`<button
    type="button"
    class="button"
    @click=${() => {
      actions.showSheet();
    }}
  >
    ${words.build.goThere}
  </button>`;
}

function donePart({ written, summary, stale }: Done, table: string, actions: PanelActions): TemplateResult {
  return message({
    tone: 'success',
    heading: words.build.made(written),
    text: html`${summary.map((line) => html`<p>${line}</p>`)}
    ${(written.remarks ?? []).map((line) => html`<p>${line}</p>`)}
    ${stale ? html`<p>${words.build.stale}</p>` : nothing}`,
    below: html`${goButton(actions)} ${keepButton(actions)} ${removePart(words.build.remove, table, actions)}`,
  });
}

/** How the last build of the table ended; nothing while there was none. */
export function resultPart(
  build: Build,
  table: string,
  actions: PanelActions,
): TemplateResult | typeof nothing {
  switch (build.kind) {
    case 'done':
      return donePart(build, table, actions);
    case 'kept':
      return message({ tone: 'success', text: words.build.kept(build.written), below: goButton(actions) });
    case 'failed':
      return message({ tone: 'danger', heading: words.build.failedHeading, text: build.why });
    case 'cancelled':
      return message({ tone: 'info', text: build.why });
    case 'removed':
      return message({ tone: 'info', text: words.build.removed });
    case 'removing':
      return message({ tone: 'info', text: words.build.removing });
    case 'none':
    case 'working':
      return nothing;
  }
}

function whatHinders(state: PanelState): TemplateResult | typeof nothing {
  if (state.build.kind === 'working')
    return html`<div id="build-reason">${progressBar({ ...state.build, name: words.build.working })}</div>`;
  const hindrance = buildHindrance(state);
  return hindrance ? html`<p class="reason" id="build-reason">${words.hindrance(hindrance)}</p>` : nothing;
}

/**
 * The panel's foot: the one button everything leads to, with the reason when it cannot be pressed. The button stays
 * while it works, so that it keeps the focus of whoever pressed it.
 */
export function buildPart(state: PanelState, actions: PanelActions): TemplateResult {
  const isHindered = buildHindrance(state) !== null;
  return html`${whatHinders(state)}
    <div class="foot-buttons" tabindex="-1">
      <button
        type="button"
        class="button primary"
        aria-disabled=${isHindered ? 'true' : nothing}
        aria-describedby=${isHindered ? 'build-reason' : nothing}
        @click=${() => {
          actions.build();
        }}
      >
        ${words.build.button}
      </button>
      ${state.build.kind === 'working' ? cancelButton(state.build.cancelling, actions) : nothing}
    </div>`;
}
