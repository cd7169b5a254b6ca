import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toneSign } from './icons';
import type { Tone } from './icons';

export interface Message {
  readonly tone: Tone;
  readonly heading?: string;
  readonly text: string | TemplateResult;
  readonly below?: TemplateResult;
}

/** A message bar: sign, optional heading, text, and what can be done about it. */
export function message({ tone, heading, text, below }: Message): TemplateResult {
  return html`<div class="message ${tone}">
    ${toneSign(tone)}
    <div class="message-body">
      ${heading ? html`<h2 class="message-heading">${heading}</h2>` : nothing}
      <div>${text}</div>
      ${below ? html`<div class="message-below">${below}</div>` : nothing}
    </div>
  </div>`;
}
