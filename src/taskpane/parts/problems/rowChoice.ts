import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A few ways to read rows, of which one is chosen. */
export interface RowChoiceField<Option extends string> {
  readonly words: { readonly name: string; readonly options: Readonly<Record<Option, string>> };
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
}

/** A choice about rows: its name beside a list. */
export function rowChoice<Option extends string>({
  words,
  chosen,
  choose,
}: RowChoiceField<Option>): TemplateResult {
  const options = Object.keys(words.options) as Option[];
  return html`<div class="column">
    <div class="column-name"><span class="header">${words.name}</span></div>
    <div class="column-use">
      <select
        class="select"
        aria-label=${words.name}
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value as Option);
        }}
      >
        ${options.map(
          (option) =>
            html`<option value=${option} .selected=${option === chosen}>${words.options[option]}</option>`,
        )}
      </select>
    </div>
  </div>`;
}
