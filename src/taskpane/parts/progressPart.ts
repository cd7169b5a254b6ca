import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Steps } from '../state/panelState';
import { en } from '../strings/en';
import type { PanelActions } from './panelActions';

export interface Work {
  readonly name: string;
  readonly steps: Steps;
  readonly cancelling: boolean;
}

/** Work under way: what it is, how far it is, and how to stop it. */
export function progressPart({ name, steps, cancelling }: Work, actions: PanelActions): TemplateResult {
  const known = steps.of > 0;
  return html`<div class="progress">
    <div class="progress-words">
      <span>${cancelling ? en.build.cancelling : steps.what || name}</span>
      ${known ? html`<span class="number">${en.build.progress(steps.done, steps.of)}</span>` : nothing}
    </div>
    <progress
      aria-label=${name}
      max=${known ? steps.of : nothing}
      value=${known ? steps.done : nothing}
    ></progress>
    <button
      type="button"
      class="button"
      aria-disabled=${cancelling ? 'true' : nothing}
      @click=${() => {
        actions.cancel();
      }}
    >
      ${en.build.cancel}
    </button>
  </div>`;
}
