import { html } from 'lit';
import type { TemplateResult } from 'lit';

interface Choice<Option extends string> {
  readonly value: Option;
  readonly words: string;
}

export interface Segmented<Option extends string> {
  /** What is chosen; read out before the options. */
  readonly name: string;
  /** Of this name there is one group on the page. */
  readonly group: string;
  readonly options: readonly Choice<Option>[];
  /** Null where nothing is chosen yet. */
  readonly chosen: Option | null;
  readonly choose: (option: Option) => void;
}

/**
 * A few options side by side, one of them chosen: radio buttons, for which browsers know all keys. Office.js would stop
 * at each of them on Tab; only the chosen one, or else the first, is a stop.
 */
export function segmented<Option extends string>({
  name,
  group,
  options,
  chosen,
  choose,
}: Segmented<Option>): TemplateResult {
  const stop = chosen ?? options[0]?.value;
  return html`<fieldset class="segmented">
    <legend class="visually-hidden">${name}</legend>
    ${options.map(
      ({ value, words }) =>
        html`<label class="segment-option">
          <input
            type="radio"
            class="visually-hidden"
            name=${group}
            value=${value}
            tabindex=${value === stop ? '0' : '-1'}
            .checked=${value === chosen}
            @change=${() => {
              choose(value);
            }}
          />
          <span>${words}</span>
        </label>`,
    )}
  </fieldset>`;
}
