import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../../language/words';
import type { PanelState } from '../../state/panelState';
import { sensitiveSheets } from '../../state/clientRatings';
import { message } from '../message';
import type { PanelActions } from '../panelActions';

/** Warns of sensitive ratings where the workbook holds any, and removes them once the person is sure. */
export function sharingPart({ figures }: PanelState, actions: PanelActions): TemplateResult | typeof nothing {
  const sheets = figures.kind === 'counted' ? sensitiveSheets(figures.analysis.intake) : [];
  if (sheets.length === 0) return nothing;
  const { heading, text, remove, surely, warning } = words.ratings.sharing;
  return message({
    tone: 'warning',
    heading,
    text: text(sheets),
    below: html`<details class="confirm">
      <summary class="button" tabindex="0">${remove}</summary>
      <p>${warning}</p>
      <button
        type="button"
        class="button"
        @click=${() => {
          actions.removeSensitiveRatings();
        }}
      >
        ${surely}
      </button>
    </details>`,
  });
}
