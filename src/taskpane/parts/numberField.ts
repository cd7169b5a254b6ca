import { html, LitElement, nothing } from 'lit';

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
 * is. What a person is typing is never rewritten.
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
          type="number"
          step="any"
          inputmode="decimal"
          min=${this.limits.min ?? nothing}
          max=${this.limits.max ?? nothing}
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
      input.value = this.value === null ? '' : String(this.value);
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
    // What is no number at all leaves the value empty too; only the input itself knows.
    if (mayBeEmpty && input.value === '' && !input.validity.badInput) return null;
    const number = input.valueAsNumber;
    const isFit = number >= min && number <= max && (!isWhole || Number.isInteger(number));
    return isFit ? number : NaN;
  }
}

customElements.define('number-field', NumberField);
