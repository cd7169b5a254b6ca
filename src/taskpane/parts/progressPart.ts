import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Steps } from '../state/panelState';
import { words } from '../../language/words';
import type { PanelActions } from './panelActions';

export interface Work {
  readonly name: string;
  readonly steps: Steps;
  readonly cancelling: boolean;
}

/** Work under way: what it is and how far it is. */
export function progressBar({ name, steps, cancelling }: Work): TemplateResult {
  const known = steps.of > 0;
  return html`<div class="progress">
    <div class="progress-words">
      <span
        >${cancelling ? words.build.cancelling : steps.what === null ? name : words.doing[steps.what]}</span
      >
      ${known ? html`<span class="number">${words.build.progress(steps.done, steps.of)}</span>` : nothing}
    </div>
    <progress
      aria-label=${name}
      max=${known ? steps.of : nothing}
      value=${known ? steps.done : nothing}
    ></progress>
  </div>`;
}

/** Stops the work under way at its next step. */
export function cancelButton(cancelling: boolean, actions: PanelActions): TemplateResult {
  return html`<button
    type="button"
    class="button cancel"
    aria-disabled=${cancelling ? 'true' : nothing}
    @click=${() => {
      actions.cancel();
    }}
  >
    ${words.build.cancel}
  </button>`;
}
