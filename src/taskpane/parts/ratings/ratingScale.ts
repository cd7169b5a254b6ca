import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { FACTS } from '../../../core/clientFacts';
import type { RatedFact } from '../../../core/ratings/ratingSystems';
import { words } from '../../../language/words';
import type { ShownRating } from '../../state/clientRatings';
import { cross } from '../icons';
import { segmented } from '../segmented';

const RATINGS = ['0', '1', '2', '3', '4', '5'] as const;
const ANSWERS = ['1', '0'] as const;

/** Keys that answer with yes or no, whatever the panel speaks: yes, ja, no, nein. */
const YES_NO_KEYS: Readonly<Record<string, string>> = { y: '1', j: '1', '1': '1', n: '0', '0': '0' };

export interface RatingScale {
  readonly fact: RatedFact;
  readonly shown: ShownRating;
  readonly rate: (value: number | null) => void;
}

/** One question with its answers side by side; a digit, or y and n, answers, and Delete takes the answer back. */
export function ratingScale({ fact, shown, rate }: RatingScale): TemplateResult {
  const name = words.columns.facts[fact];
  const isRating = FACTS[fact] === 'rating';
  const options = isRating
    ? RATINGS.map((value) => ({ value, words: value }))
    : ANSWERS.map((value) => ({ value, words: value === '1' ? words.ratings.yes : words.ratings.no }));
  const values = options.map(({ value }) => value);
  const chosen = values.find((value) => Number(value) === shown.value) ?? null;
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === 'delete' || key === 'backspace') {
      event.preventDefault();
      rate(null);
      return;
    }
    const typed = isRating ? key : YES_NO_KEYS[key];
    const value = values.find((each) => each === typed);
    if (value === undefined) return;
    event.preventDefault();
    const line = event.currentTarget as HTMLElement;
    rate(Number(value));
    line.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
  };
  return html`<div class="rating ${shown.isStale ? 'stale' : ''}">
    <span class="rating-name" aria-hidden="true">${name}</span>
    <span class="rating-answer" @keydown=${press}>
      ${segmented({
        name: Number.isNaN(shown.value) || chosen !== null ? name : `${name}: ${String(shown.value)}`,
        group: `rating-${fact}`,
        options,
        chosen,
        choose: (value: (typeof values)[number]) => {
          rate(Number(value));
        },
      })}
    </span>
    ${told(shown)}
    ${
      shown.given
        ? html`<button
            type="button"
            class="button subtle rating-clear"
            aria-label=${words.ratings.clear(name)}
            title=${words.ratings.clear(name)}
            tabindex="-1"
            @click=${() => {
              rate(null);
            }}
          >
            ${cross()}
          </button>`
        : nothing
    }
  </div>`;
}

/** Whose answer it is and how old, or that the table's own column says so. */
function told({ value, given, isStale }: ShownRating): TemplateResult | typeof nothing {
  if (Number.isNaN(value)) return nothing;
  const text = given ? words.ratings.by(given.rater, given.day) : words.ratings.fromColumn;
  return html`<span class="rating-told">
    ${text} ${isStale ? html`<b class="rating-stale">${words.ratings.stale}</b>` : nothing}
  </span>`;
}
