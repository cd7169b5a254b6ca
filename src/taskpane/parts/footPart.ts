import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../language/words';
import { buildHindrance } from '../state/hindrance';
import type { PanelState } from '../state/panelState';
import type { PanelActions } from './panelActions';
import { cancelButton, progressBar } from './progressPart';

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
export function footPart(state: PanelState, actions: PanelActions): TemplateResult {
  const isHindered = buildHindrance(state) !== null;
  return html`<footer>
    ${whatHinders(state)}
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
    </div>
  </footer>`;
}
