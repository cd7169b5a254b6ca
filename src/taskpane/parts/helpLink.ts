import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../language/words';

/** The way to the help, which lies beside the panel's page; it opens in a window of its own. */
export function helpLink(): TemplateResult {
  return html`<p><a class="link" href=${words.help.page} target="_blank">${words.help.name}</a></p>`;
}
