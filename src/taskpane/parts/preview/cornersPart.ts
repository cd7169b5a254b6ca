import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { QUADRANTS } from '../../../core/matrix/quadrant';
import type { Quadrant } from '../../../core/matrix/quadrant';
import { countText } from '../../../language/numbers';
import { shareText } from '../../../language/shareText';
import { words } from '../../../language/words';
import { segmentShape } from '../icons';
import { countsOf, inQuadrants } from './previewModel';
import type { PreviewModel } from './previewModel';
import { axisTitle } from './unitWords';

/** What stands in each quadrant, told at the corner of the chart where the quadrant is. */
export function cornersPart(model: PreviewModel): TemplateResult {
  const all = inQuadrants(model);
  return html`<ul class="corners" role="list">
    ${QUADRANTS.map((quadrant) => corner(model, quadrant, all))}
  </ul>`;
}

function corner(model: PreviewModel, quadrant: Quadrant, all: number): TemplateResult {
  const { scheme, up, right } = model.shown.matrix;
  const { clients, losing } = countsOf(model, quadrant);
  const place = words.preview.place(
    axisTitle(up.title),
    quadrant === 'topLeft' || quadrant === 'topRight',
    axisTitle(right.title),
    quadrant === 'topRight' || quadrant === 'bottomRight',
  );
  return html`<li class="corner ${quadrant}">
    <span class="quadrant-name">${segmentShape(quadrant)} ${scheme.labels[quadrant]}</span>
    <span class="visually-hidden">(${place}): </span>
    <span class="quadrant-count">
      <b>${countText(clients)}</b>
      <span class="visually-hidden">${words.counts.clients(clients)},</span>
      <span class="quadrant-share">${shareText(clients, all)}</span>
    </span>
    <span class="quadrant-loss ${losing > 0 ? 'some' : ''}">${words.counts.loseMoney(losing)}</span>
  </li>`;
}
