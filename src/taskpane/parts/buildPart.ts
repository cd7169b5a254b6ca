import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { buildHindrance } from '../state/hindrance';
import type { Build, PanelState } from '../state/panelState';
import { en } from '../strings/en';
import { message } from './message';
import type { PanelActions } from './panelActions';
import { progressPart } from './progressPart';

type Done = Extract<Build, { kind: 'done' }>;

function donePart({ written, summary, stale }: Done, actions: PanelActions): TemplateResult {
  const names = written.sheets.map(({ name }) => name);
  return message({
    tone: 'success',
    heading: en.build.made(names),
    text: html`${summary.map((line) => html`<p>${line}</p>`)}
    ${stale ? html`<p>${en.build.stale}</p>` : nothing}`,
    below: html`<button
        type="button"
        class="button"
        @click=${() => {
          actions.showSheet();
        }}
      >
        ${en.build.goThere}
      </button>
      <details class="confirm">
        <summary class="button subtle">${en.build.remove}</summary>
        <p>${en.build.removeWarning(names)}</p>
        <button
          type="button"
          class="button"
          @click=${() => {
            actions.removeSheet();
          }}
        >
          ${en.build.removeSurely}
        </button>
      </details>`,
  });
}

/** How the last build ended; nothing while there was none. */
export function resultPart(build: Build, actions: PanelActions): TemplateResult | typeof nothing {
  switch (build.kind) {
    case 'done':
      return donePart(build, actions);
    case 'failed':
      return message({ tone: 'danger', heading: en.build.failedHeading, text: build.why });
    case 'cancelled':
      return message({ tone: 'info', text: build.why });
    case 'removed':
      return message({ tone: 'info', text: en.build.removed });
    case 'removing':
      return message({ tone: 'info', text: en.build.removing });
    case 'none':
    case 'working':
      return nothing;
  }
}

/** The panel's foot: the one button everything leads to, with the reason when it cannot be pressed. */
export function buildPart(state: PanelState, actions: PanelActions): TemplateResult {
  const { build } = state;
  if (build.kind === 'working') return progressPart({ ...build, name: en.build.working }, actions);
  const hindrance = buildHindrance(state);
  return html`${
      hindrance ? html`<p class="reason" id="build-reason">${en.hindrance(hindrance)}</p>` : nothing
    }
    <button
      type="button"
      class="button primary"
      aria-disabled=${hindrance ? 'true' : nothing}
      aria-describedby=${hindrance ? 'build-reason' : nothing}
      @click=${() => {
        actions.build();
      }}
    >
      ${en.build.button}
    </button>`;
}
