import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SourceTable } from '../../app/ports';
import { words } from '../../language/words';
import type { PanelActions } from './panelActions';

/** Which table the panel works on, and how to take another. */
export function tablePart(source: SourceTable, actions: PanelActions): TemplateResult {
  const { name, kind, sheet, rowCount } = source;
  return html`<section class="table-card" aria-labelledby="table-heading">
    <h2 id="table-heading" class="eyebrow">${words.table.heading}</h2>
    <p class="table-name">${name}</p>
    <p class="hint">${words.table.place(sheet, rowCount)}</p>
    ${kind === 'block' ? html`<p class="hint">${words.table.blockNote}</p>` : nothing}
    <p class="row-of-buttons">
      <button
        type="button"
        class="link"
        @click=${() => {
          actions.look();
        }}
      >
        ${words.table.useSelected}
      </button>
      <button
        type="button"
        class="link"
        @click=${() => {
          actions.readAgain();
        }}
      >
        ${words.build.readAgain}
      </button>
    </p>
  </section>`;
}

/** No table is at the selection yet: what one looks like and how to point at it. */
export function noTablePart(why: string, actions: PanelActions): TemplateResult {
  return html`<section class="empty" aria-labelledby="empty-heading">
    <svg class="empty-picture" viewBox="0 0 64 48" width="96" height="72" aria-hidden="true">
      <rect x="1" y="1" width="62" height="46" rx="4" />
      <path d="M1 13h62M1 24.5h62M1 36h62M22 1v46M43 1v46" />
      <rect class="empty-cell" x="22" y="24.5" width="21" height="11.5" />
    </svg>
    <h2 id="empty-heading">${words.table.emptyHeading}</h2>
    <p>${words.table.emptyHow}</p>
    ${why === '' ? nothing : html`<p class="why">${why}</p>`}
    <p class="hint">${words.table.emptyNeeds}</p>
    <button
      type="button"
      class="button"
      @click=${() => {
        actions.look();
      }}
    >
      ${words.table.look}
    </button>
  </section>`;
}
