import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { when } from 'lit/directives/when.js';
import type { DecimalQuestion } from '../../intake/intake';
import { unanswered } from '../state/openPoints';
import type { RowPoints } from '../state/openPoints';
import { words } from '../../language/words';
import { disclosure } from './disclosure';
import type { PanelActions } from './panelActions';

interface Choice<Option extends string> {
  readonly words: { readonly name: string; readonly options: Readonly<Record<Option, string>> };
  readonly chosen: Option;
  readonly hint?: string;
  readonly choose: (option: Option) => void;
}

function choiceRow<Option extends string>({ words, chosen, hint, choose }: Choice<Option>): TemplateResult {
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
      ${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}
    </div>
  </div>`;
}

interface Answer {
  readonly decimal: '.' | ',';
  readonly size: number;
  readonly words: string;
}

/** The larger of the two numbers stands first: in it the sign only groups thousands. */
function questionField(question: DecimalQuestion, actions: PanelActions): TemplateResult {
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
        ({ decimal, words }) =>
          html`<label class="radio">
            <input
              type="radio"
              name=${`decimal-${column}`}
              .checked=${answer === decimal}
              @change=${() => {
                actions.answerDecimal(column, decimal);
              }}
            />
            <span>${words}</span>
          </label>`,
      )}
    ${answer === null ? html`<p class="hint">${words.reading.waiting(rows)}</p>` : nothing}
  </fieldset>`;
}

/** What a row is, whose figures are placed, and what only the user can tell; open where something is asked. */
export function rowChoicesPart(points: RowPoints, actions: PanelActions): TemplateResult {
  const { mapping, canBeOrders, canBeGroups, hasSameNames, sameNames, questions } = points;
  return disclosure({
    heading: words.reading.heading,
    gist: words.reading.gist(mapping, unanswered(questions)),
    open: hasSameNames || questions.length > 0,
    content: html`${questions.map((question) => questionField(question, actions))}
    ${when(canBeOrders, () =>
      choiceRow({
        words: words.reading.rows,
        chosen: mapping.rows,
        choose: (rows) => {
          actions.changeRowChoice({ rows });
        },
      }),
    )}
    ${when(canBeGroups, () =>
      choiceRow({
        words: words.reading.unit,
        chosen: mapping.unit,
        choose: (unit) => {
          actions.changeRowChoice({ unit });
        },
      }),
    )}
    ${when(hasSameNames, () =>
      choiceRow({
        words: words.reading.sameNames,
        chosen: mapping.sameNames,
        hint: words.reading.sameNames.hint(sameNames),
        choose: (kept) => {
          actions.changeRowChoice({ sameNames: kept });
        },
      }),
    )}`,
  });
}
