import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ClientCard } from '../../../app/clientCards';
import { isInQuadrant } from '../../../core/matrix/quadrant';
import { words } from '../../../language/words';
import { SHAPES } from '../icons';

/** The picture's side; the cuts cross in its middle. */
const SIDE = 64;
const MARGIN = 8;

/**
 * Where a value stands on an axis from 0 to 1 whose middle is the cut: however far away, within; the further, the closer to
 * the edge.
 */
function placeOnAxis(value: number, cut: number): number {
  const far = (value - cut) / (Math.abs(cut) || 0.1);
  return 0.5 + (0.5 * far) / (1 + Math.abs(far));
}

/** A client's place, small: the two cuts and its marker. Nothing for one that is in no quadrant. */
export function placePicture(card: ClientCard): TemplateResult {
  const { placement, worth, effort, cuts } = card;
  if (!isInQuadrant(placement)) return html``;
  const inside = SIDE - 2 * MARGIN;
  const x = MARGIN + inside * placeOnAxis(effort, cuts.effort);
  const y = MARGIN + inside * (1 - placeOnAxis(worth, cuts.worth));
  return html`<svg
    class="place-picture ${placement}"
    viewBox="0 0 ${SIDE} ${SIDE}"
    width=${SIDE}
    height=${SIDE}
    role="img"
    aria-label=${words.card.places[placement]}
  >
    <rect class="frame" x="0.5" y="0.5" width=${SIDE - 1} height=${SIDE - 1} rx="4" />
    <path class="cross" d="M${SIDE / 2} 1V${SIDE - 1}M1 ${SIDE / 2}H${SIDE - 1}" />
    <g class="shape" transform="translate(${x - 6} ${y - 6})">${SHAPES[placement]}</g>
  </svg>`;
}
