import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WrittenSheets } from '../../app/ports';
import type { Build } from '../state/panelState';
import { tellRemarks } from '../../app/tell';
import { words } from '../../language/words';
import { buildFailedPart } from './failurePart';
import { message } from './message';
import type { PanelActions } from './panelActions';
import { keepButton, removePart } from './removePart';

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

/** The other sheets that were made, each to go to. */
function otherSheets({ sheets }: WrittenSheets, actions: PanelActions): TemplateResult | typeof nothing {
  const others = sheets.filter(({ isHidden }) => isHidden !== true).slice(1);
  if (others.length === 0) return nothing;
  return html`<p class="hint" id="also-made">${words.states.alsoMade}</p>
    <ul class="made-sheets" aria-labelledby="also-made">
      ${others.map(
        ({ id, name }) =>
          html`<li>
            <button
              type="button"
              class="link"
              aria-label=${words.states.goTo(name)}
              @click=${() => {
                actions.showSheet(id);
              }}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>`;
}

function donePart({ written, summary, stale }: Done, table: string, actions: PanelActions): TemplateResult {
  return message({
    tone: 'success',
    heading: words.build.made(written),
    text: html`${summary.map((line) => html`<p>${line}</p>`)}
    ${tellRemarks(written.remarks, words.telling).map((line) => html`<p>${line}</p>`)}
    ${stale ? html`<p>${words.build.stale}</p>` : nothing} ${otherSheets(written, actions)}`,
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
      return buildFailedPart(build.why, build.failure, actions);
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
