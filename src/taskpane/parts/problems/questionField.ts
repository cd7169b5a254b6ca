import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DecimalQuestion } from '../../../intake/intake';
import { words } from '../../../language/words';
import type { PanelActions } from '../panelActions';

interface Answer {
  readonly decimal: '.' | ',';
  readonly size: number;
  readonly words: string;
}

/** Which of two numbers a text is. The larger stands first: in it the sign only groups thousands. */
export function questionField(question: DecimalQuestion, actions: PanelActions): TemplateResult {
  const { column, example, asPoint, asComma, answer, rows } = question;
  const radio = (decimal: '.' | ',', value: number, other: number): Answer => ({
    decimal,
    size: Math.abs(value),
    words: (Math.abs(value) > Math.abs(other) ? words.reading.whole : words.reading.decimals)(value, example),
  });
  const answers = [radio('.', asPoint, asComma), radio(',', asComma, asPoint)];
  return html`<fieldset class="question">
    <legend>${words.reading.question(question)}</legend>
    ${answers
      .sort((a, b) => b.size - a.size)
      .map(
        ({ decimal, words: told }) =>
          html`<label class="radio">
            <input
              type="radio"
              name=${`decimal-${column}`}
              .checked=${answer === decimal}
              @change=${() => {
                actions.answerDecimal(column, decimal);
              }}
            />
            <span>${told}</span>
          </label>`,
      )}
    ${answer === null ? html`<p class="hint">${words.reading.waiting(rows)}</p>` : nothing}
  </fieldset>`;
}
