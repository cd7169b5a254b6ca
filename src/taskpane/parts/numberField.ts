import { html, LitElement, nothing } from 'lit';
import { numberTyped, typedNumber } from '../../language/typedNumber';

/** Which numbers a field takes, and what it says of others. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
  /** An empty field is null then, and nothing is wrong with it. */
  readonly mayBeEmpty?: boolean;
  readonly complaint: string;
}

let fieldsMade = 0;

/**
 * A number with its unit behind it. Sends `numberchange` (a CustomEvent whose detail is the number) at every
 * keystroke; the detail is NaN while the field holds no number within the limits, and null while one that may be empty
 * is. What a person is typing is never rewritten. It is a field of text, because browsers drop the comma of "12,5" from a
 * field of numbers wherever they speak another language than Excel.
 */
export class NumberField extends LitElement {
  static override properties = {
    value: { attribute: false },
    label: { type: String },
    unit: { type: String },
    limits: { attribute: false },
    complaining: { state: true },
  };

  declare value: number | null;
  declare label: string;
  declare unit: string;
  declare limits: NumberLimits;
  declare complaining: boolean;
  readonly #id = `number-${String(++fieldsMade)}`;

  constructor() {
    super();
    this.value = NaN;
    this.label = '';
    this.unit = '';
    this.limits = { complaint: '' };
    this.complaining = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const id = this.#id;
    return html`<label class="visually-hidden" for=${id}>${this.label}</label>
      <span class="number-box">
        <input
          id=${id}
          type="text"
          role="spinbutton"
          autocomplete="off"
          inputmode="decimal"
          aria-valuenow=${this.value === null || Number.isNaN(this.value) ? nothing : this.value}
          aria-valuemin=${this.limits.min ?? nothing}
          aria-valuemax=${this.limits.max ?? nothing}
          aria-invalid=${this.complaining ? 'true' : nothing}
          aria-describedby=${this.complaining ? `${id}-unit ${id}-complaint` : `${id}-unit`}
          @input=${this.#read}
        />
        <span class="unit" id=${`${id}-unit`}>${this.unit}</span>
      </span>
      ${
        this.complaining
          ? html`<span class="complaint" id=${`${id}-complaint`}>${this.limits.complaint}</span>`
          : nothing
      }`;
  }

  protected override updated(): void {
    const input = this.#input();
    if (input && !Number.isNaN(this.value) && this.#numberIn(input) !== this.value) {
      input.value = this.value === null ? '' : numberTyped(this.value);
      this.complaining = false;
    }
  }

  readonly #read = (): void => {
    const input = this.#input();
    if (!input) return;
    const number = this.#numberIn(input);
    this.complaining = Number.isNaN(number);
    this.value = number;
    this.dispatchEvent(new CustomEvent('numberchange', { detail: number, bubbles: true }));
  };

  #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #numberIn(input: HTMLInputElement): number | null {
    const { min = -Infinity, max = Infinity, isWhole = false, mayBeEmpty = false } = this.limits;
    const number = typedNumber(input.value);
    if (number === null) return mayBeEmpty ? null : NaN;
    const isFit = number >= min && number <= max && (!isWhole || Number.isInteger(number));
    return isFit ? number : NaN;
  }
}

customElements.define('number-field', NumberField);
