import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../language/words';
import type { PanelActions } from './panelActions';

/** Asks before all that is ours for a table is removed; `name` is what opens the question. */
export function removePart(name: string, table: string, actions: PanelActions): TemplateResult {
  const remove = (event: Event): void => {
    const asked = (event.currentTarget as HTMLElement).closest('details');
    actions.removeMatrix(asked?.querySelector('input')?.checked ?? false);
  };
  return html`<details class="confirm">
    <summary class="button subtle" tabindex="0">${name}</summary>
    <p>${words.build.removeWarning(table)}</p>
    <label class="radio"><input type="checkbox" /><span>${words.build.removeSnapshots}</span></label>
    <button type="button" class="button" @click=${remove}>${words.build.removeSurely}</button>
  </details>`;
}

/** The button that keeps a snapshot. */
export function keepButton(actions: PanelActions): TemplateResult {
  return html`<button
    type="button"
    class="button"
    @click=${() => {
      actions.keepSnapshot();
    }}
  >
    ${words.build.keep}
  </button>`;
}
