import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../language/words';
import { pointsToLookAt } from '../state/openPoints';
import { VIEWS } from '../state/panelState';
import type { PanelState, View } from '../state/panelState';
import type { PanelActions } from './panelActions';

/** Which view a key leads to from another; null for keys that lead nowhere. Arrows go the way the text runs. */
function viewAt({ key, altKey, ctrlKey, metaKey, currentTarget }: KeyboardEvent, from: View): View | null {
  if (altKey || ctrlKey || metaKey) return null;
  const at = VIEWS.indexOf(from);
  const ahead = getComputedStyle(currentTarget as HTMLElement).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + ahead,
    ArrowLeft: at - ahead,
    Home: 0,
    End: -1,
  };
  const to = steps[key];
  return to === undefined ? null : (VIEWS[(to + VIEWS.length) % VIEWS.length] ?? null);
}

/** A number behind the words of a tab, with what it counts for whoever does not see it. */
function badge(count: number): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<span class="badge" title=${words.views.toLookAt(count)}
    ><span aria-hidden="true">${words.views.badge(count)}</span
    ><span class="visually-hidden">${words.views.toLookAt(count)}</span></span
  >`;
}

/** The tabs of the views: one stop of Tab, arrows go from one to the next. */
export function tabs(state: PanelState, actions: PanelActions): TemplateResult {
  const walk = (event: KeyboardEvent): void => {
    const view = viewAt(event, state.view);
    if (!view) return;
    event.preventDefault();
    actions.openView(view);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${view}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.views.name} @keydown=${walk}>
    ${VIEWS.map(
      (view) =>
        html`<button
          type="button"
          class="tab"
          role="tab"
          id="tab-${view}"
          aria-controls="view"
          aria-selected=${view === state.view ? 'true' : 'false'}
          tabindex=${view === state.view ? '0' : '-1'}
          @click=${() => {
            actions.openView(view);
          }}
        >
          <span class="tab-words" data-words=${words.views[view]}>${words.views[view]}</span>
          ${view === 'data' ? badge(pointsToLookAt(state)) : nothing}
        </button>`,
    )}
  </div>`;
}
