import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../../language/words';
import type { Analysis } from '../../../app/analyse';
import { clientsListed, neighbour } from '../../state/chosenClient';
import { RATING_GROUPS } from '../../state/ratingGroups';
import type { RatingGroup } from '../../state/ratingGroups';
import { ratingOutcome } from '../../state/ratingOutcome';
import { clientRatings } from '../../state/clientRatings';
import type { ShownRating } from '../../state/clientRatings';
import type { PanelState } from '../../state/panelState';
import type { RatedFact } from '../../../core/ratings/ratingSystems';
import { disclosure } from '../disclosure';
import { message } from '../message';
import type { PanelActions } from '../panelActions';
import '../../style/ratings.css';
import { ratingScale } from './ratingScale';

type Shown = (fact: RatedFact) => ShownRating;

function groupPart(
  { group, facts }: (typeof RATING_GROUPS)[number],
  shown: Shown,
  rate: (fact: RatedFact, value: number | null) => void,
): TemplateResult {
  const answered = facts.filter((fact) => !Number.isNaN(shown(fact).value)).length;
  const isKeptApart = group === 'sensitive';
  return disclosure({
    heading: isKeptApart ? words.ratings.sensitive : words.columns.systems[group],
    gist: answered === 0 ? '' : gist(group, shown, words.ratings.answered(answered, facts.length)),
    open: false,
    content: html`${
        isKeptApart ? message({ tone: 'warning', text: words.ratings.sensitiveWarning }) : nothing
      }
      <div class="rating-group">
        ${facts.map((fact) =>
          ratingScale({
            fact,
            shown: shown(fact),
            rate: (value) => {
              rate(fact, value);
            },
          }),
        )}
      </div>`,
  });
}

/** What the answers come to so far, behind how many there are. */
function gist(group: RatingGroup, shown: Shown, answered: string): string {
  const outcome = words.ratings.outcome(ratingOutcome(group, (fact) => shown(fact).value));
  return `${answered} · ${outcome}`;
}

function savingPart({ ratings }: PanelState, actions: PanelActions): TemplateResult {
  const { saving } = ratings;
  if (saving.kind !== 'failed')
    return html`<p class="hint" role="status">${words.ratings.saving[saving.kind]}</p>`;
  return html`<div role="alert">
    ${message({
      tone: 'danger',
      heading: words.ratings.notSaved,
      text: saving.why,
      below: html`<button
        type="button"
        class="button"
        @click=${() => {
          actions.saveRatings();
        }}
      >
        ${words.ratings.tryAgain}
      </button>`,
    })}
  </div>`;
}

/**
 * The ratings of one client, asked system by system; each answer is kept in the workbook as it is given. Groups stay open
 * from client to client, so that one question after the other can be asked of all of them.
 */
export function ratingsPart(
  analysis: Analysis,
  client: number,
  state: PanelState,
  actions: PanelActions,
): TemplateResult {
  const { intake } = analysis;
  const name = intake.clients.names[client] ?? '';
  const shown = clientRatings(state, intake, client);
  const rate = (fact: RatedFact, value: number | null): void => {
    actions.rate(name, fact, value);
  };
  return html`<section class="ratings" tabindex="-1" aria-labelledby="ratings-heading">
    <h3 id="ratings-heading">${words.ratings.heading}</h3>
    <p class="hint">${words.ratings.hint}</p>
    <label class="rater">
      <span>${words.ratings.rater}</span>
      <input
        type="text"
        class="text"
        maxlength="100"
        autocomplete="off"
        .value=${state.ratings.rater}
        @input=${(event: Event) => {
          actions.changeRater((event.currentTarget as HTMLInputElement).value);
        }}
      />
    </label>
    ${RATING_GROUPS.map((each) => groupPart(each, shown, rate))}
    <div class="ratings-end">
      ${savingPart(state, actions)} ${nextButton(nextRow(analysis, client, state), actions)}
    </div>
  </section>`;
}

/** The row of the client behind this one among those searched for; null at the end. */
function nextRow(analysis: Analysis, client: number, { card }: PanelState): number | null {
  const next = neighbour(clientsListed(card, analysis), client, 1);
  return next === null ? null : (analysis.intake.rows[next] ?? null);
}

/** On to the next client, with the first question of the group that is open. */
function nextButton(row: number | null, actions: PanelActions): TemplateResult {
  return html`<button
    type="button"
    class="button"
    aria-disabled=${row === null ? 'true' : nothing}
    @click=${(event: Event) => {
      if (row === null) return;
      const form = (event.currentTarget as HTMLElement).closest('.ratings');
      actions.chooseClient(row);
      form?.querySelector<HTMLInputElement>('details[open] input[type="radio"][tabindex="0"]')?.focus();
    }}
  >
    ${row === null ? words.ratings.last : words.card.next}
  </button>`;
}
