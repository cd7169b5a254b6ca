import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { chevron } from './icons';

export interface Disclosure {
  readonly heading: string;
  /** What stands inside, in a few words, for when it is closed. */
  readonly gist: string;
  /** Open at first; afterwards it stays as the person leaves it. */
  readonly open: boolean;
  readonly content: TemplateResult;
}

/**
 * A section that opens and closes. In Excel on the web office.js moves the focus on Tab itself and knows no summary: the
 * tabindex is what it goes by.
 */
export function disclosure({ heading, gist, open, content }: Disclosure): TemplateResult {
  return html`<details class="disclosure" ?open=${open}>
    <summary tabindex="0">
      ${chevron()}
      <h2>${heading}</h2>
      <span class="gist">${gist}</span>
    </summary>
    <div class="disclosed">${content}</div>
  </details>`;
}
