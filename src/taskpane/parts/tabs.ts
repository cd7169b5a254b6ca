import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { VIEWS } from '../state/panelState';
import type { View } from '../state/panelState';
import { words } from '../../language/words';
import type { PanelActions } from './panelActions';

/** Which view a key leads to from another; null for keys that lead nowhere. */
function viewAt(key: string, from: View): View | null {
  const at = VIEWS.indexOf(from);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + VIEWS.length,
    Home: 0,
    End: VIEWS.length - 1,
  };
  const to = steps[key];
  return to === undefined ? null : (VIEWS[to % VIEWS.length] ?? null);
}

/** The tabs of the views: one stop of Tab, arrows go from one to the next. */
export function tabs(shown: View, actions: PanelActions): TemplateResult {
  const walk = (event: KeyboardEvent): void => {
    const view = viewAt(event.key, shown);
    if (!view) return;
    event.preventDefault();
    actions.openView(view);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${view}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.views.name} @keydown=${walk}>
    ${VIEWS.map(
      (view) => html`<button
        type="button"
        class="tab"
        role="tab"
        id="tab-${view}"
        aria-controls="view"
        aria-selected=${view === shown ? 'true' : 'false'}
        tabindex=${view === shown ? 0 : -1}
        @click=${() => {
          actions.openView(view);
        }}
      >
        ${words.views[view]}
      </button>`,
    )}
  </div>`;
}
