import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Analysis } from '../../../app/analyse';
import type { ClientCard } from '../../../app/clientCards';
import { isInQuadrant } from '../../../core/matrix/quadrant';
import { placementLabel, PROFIT_MATRIX } from '../../../core/matrix/scheme';
import { isLossMaking } from '../../../core/profit/clientProfit';
import { distancesText } from '../../../core/reason/distancesText';
import { reasonText } from '../../../core/reason/reasonText';
import { moneyText } from '../../../language/numbers';
import { moveText } from '../../../report/book/moves';
import { words } from '../../../language/words';
import { clientsListed, neighbour } from '../../state/chosenClient';
import { cardMove } from '../../state/nextMove';
import type { PanelState } from '../../state/panelState';
import { chevron, segmentShape } from '../icons';
import { message } from '../message';
import type { PanelActions } from '../panelActions';
import { ratingsPart } from '../ratings/ratingsPart';
import { figuresPart, labelText } from './figuresPart';
import { notesPart } from './notesPart';
import { placePicture } from './placePicture';

/** Back to the list, and on to the clients before and behind in it; a button at the end of the list says so by doing nothing. */
function navigation(
  analysis: Analysis,
  client: number,
  state: PanelState,
  actions: PanelActions,
): TemplateResult {
  const found = clientsListed(state.card, analysis);
  const step = (name: string, to: number | null): TemplateResult =>
    html`<button
      type="button"
      class="button subtle"
      aria-disabled=${to === null ? 'true' : nothing}
      @click=${() => {
        if (to !== null) actions.chooseClient(analysis.intake.rows[to] ?? null);
      }}
    >
      ${name}
    </button>`;
  return html`<div class="card-navigation">
    <button
      type="button"
      class="button subtle"
      @click=${() => {
        actions.closeCard();
      }}
    >
      ${chevron()} ${words.card.back}
    </button>
    <span class="card-steps">
      ${step(words.card.previous, neighbour(found, client, -1))}
      ${step(words.card.next, neighbour(found, client, 1))}
    </span>
  </div>`;
}

/** The segment: its shape and name, told apart from the role that is called Partner too. */
function segmentText({ placement }: ClientCard): TemplateResult {
  const label = placementLabel(placement, PROFIT_MATRIX);
  if (!isInQuadrant(placement)) return html`<p>${words.card.place(label, words.card.noPlace)}</p>`;
  return html`<p class="card-segment ${placement}">
    ${segmentShape(placement)} <b>${words.card.quadrant(label)}</b>
    <span class="hint">${words.card.places[placement]}</span>
  </p>`;
}

function head(name: string, card: ClientCard | null): TemplateResult {
  const isLosing = card !== null && isLossMaking(card.profit);
  return html`<div class="card-head">
    <div class="card-title">
      <h2 id="clients-heading">${name}</h2>
      ${
        card
          ? html`${segmentText(card)}
              <p class="card-profit ${isLosing ? 'loss' : ''}">
                ${isLosing ? words.card.loss : words.card.profit}
                <b class="number">${moneyText(Math.abs(card.profit))}</b>
              </p>`
          : nothing
      }
    </div>
    ${card ? placePicture(card) : nothing}
  </div>`;
}

function section(id: string, heading: string, content: TemplateResult): TemplateResult {
  return html`<section class="card-section" aria-labelledby=${id}>
    <h3 id=${id}>${heading}</h3>
    ${content}
  </section>`;
}

function reasons(card: ClientCard, state: PanelState): TemplateResult {
  const move = cardMove(card, state.card.notes);
  const { distances } = card;
  const isAway = distances?.left ?? distances?.up ?? distances?.breakEven;
  const far = isAway ? distances : null;
  return html`${section(
    'card-move',
    words.card.move,
    html`<p>${moveText(move.asked, words.card.moves)}</p>
      ${move.isOverridden ? html`<p class="hint">${words.card.byOverride}</p>` : nothing}`,
  )}
  ${section('card-why', words.card.why, html`<p>${reasonText(card.reason, words.labels?.segment)}</p>`)}
  ${
    far
      ? section(
          'card-far',
          words.card.far,
          html`<p>${distancesText(far, PROFIT_MATRIX, words.card.distances)}</p>`,
        )
      : nothing
  }`;
}

function labels({ labels: all }: ClientCard): TemplateResult | typeof nothing {
  const told = all.filter(({ value }) => value !== '');
  if (told.length === 0) return nothing;
  return section(
    'card-labels',
    words.card.labels,
    html`<dl class="labels-list">
      ${told.map(
        (label) =>
          html`<div class="label-line">
            <dt>${label.name}</dt>
            <dd>
              <b>${labelText(label)}</b>
              ${label.why === '' ? nothing : html`<span class="label-why">${label.why}</span>`}
            </dd>
          </div>`,
      )}
    </dl>`,
  );
}

function content(card: ClientCard, state: PanelState, actions: PanelActions): TemplateResult {
  return html`${reasons(card, state)} ${notesPart(state.card.notes, card, actions)} ${figuresPart(card)}
  ${labels(card)}`;
}

/** Everything about one client. */
export function cardPart(
  analysis: Analysis,
  client: number,
  state: PanelState,
  actions: PanelActions,
): TemplateResult {
  const shown = state.card.card;
  // Of another client, or of a row that is another's by now, nothing is shown.
  const isItsOwn = shown.kind === 'made' && shown.card.row === analysis.intake.rows[client];
  const name = analysis.intake.clients.names[client] ?? '';
  const card = isItsOwn && shown.card.name === name ? shown.card : null;
  return html`${navigation(analysis, client, state, actions)} ${head(name, card)}
  ${
    shown.kind === 'failed'
      ? message({
          tone: 'danger',
          text: shown.why,
          below: html`<button
            type="button"
            class="button"
            @click=${() => {
              actions.chooseClient(state.chosen);
            }}
          >
            ${words.card.tryAgain}
          </button>`,
        })
      : card
        ? content(card, state, actions)
        : html`<p class="hint">${words.card.making}</p>`
  }
  ${ratingsPart(analysis, client, state, actions)}`;
}
