import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../language/words';

/** A button that copies a text for support; where the browser refuses, the text stands there to be copied by hand. */
export class CopyDetails extends LitElement {
  static override properties = {
    text: { attribute: false },
    outcome: { state: true },
  };

  declare text: string;
  declare outcome: 'none' | 'copied' | 'refused';

  constructor() {
    super();
    this.text = '';
    this.outcome = 'none';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { copyDetails, copied, copyByHand, details } = words.states;
    return html`<button type="button" class="link" @click=${() => void this.#copy()}>${copyDetails}</button>
      <span class="hint" role="status"
        >${this.outcome === 'copied' ? copied : this.outcome === 'refused' ? copyByHand : nothing}</span
      >
      ${
        this.outcome === 'refused'
          ? html`<textarea
              class="text details"
              readonly
              rows="4"
              aria-label=${details}
              .value=${this.text}
            ></textarea>`
          : nothing
      }`;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('text')) this.outcome = 'none';
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'refused';
      await this.updateComplete;
      this.querySelector('textarea')?.select();
    }
  }
}

customElements.define('copy-details', CopyDetails);
