import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { QUADRANTS } from '../../../core/matrix/quadrant';
import { countText, figureText } from '../../../language/numbers';
import { shareText } from '../../../language/shareText';
import { words } from '../../../language/words';
import { segmentShape } from '../icons';
import type { PanelActions } from '../panelActions';
import { countsOf, inQuadrants, profitsOf } from './previewModel';
import type { PreviewModel } from './previewModel';
import { axisTitle, segmentOf, valueText } from './unitWords';

/** So many clients have a row: the view of clients holds them all. */
const MOST_ROWS = 100;

/** The chart as rows and columns: the segments, and the clients from the most profitable on. */
export function matrixTable(model: PreviewModel, actions: PanelActions): TemplateResult {
  return html`<div class="preview-tables">${segmentTable(model)} ${clientTable(model, actions)}</div>`;
}

function segmentTable(model: PreviewModel): TemplateResult {
  const { scheme } = model.shown.matrix;
  const profits = profitsOf(model);
  const all = inQuadrants(model);
  const told = words.preview.table;
  return html`<table class="plain-table">
    <caption>
      ${told.segments}
    </caption>
    <thead>
      <tr>
        <th scope="col">${told.segment}</th>
        <th scope="col" class="number">${told.count}</th>
        <th scope="col" class="number">${told.losing}</th>
        <th scope="col" class="number">${told.profit}</th>
      </tr>
    </thead>
    <tbody>
      ${QUADRANTS.map((quadrant, code) => {
        const { clients, losing } = countsOf(model, quadrant);
        return html`<tr class=${quadrant}>
          <th scope="row">
            <span class="in-segment">${segmentShape(quadrant)} ${scheme.labels[quadrant]}</span>
          </th>
          <td class="number">${countText(clients)} (${shareText(clients, all)})</td>
          <td class="number">${countText(losing)}</td>
          <td class="number">${figureText(Math.round(profits[code] ?? NaN))}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function clientTable(model: PreviewModel, actions: PanelActions): TemplateResult {
  const { up, right } = model.shown.matrix;
  const { order } = model;
  const told = words.preview.table;
  return html`<table class="plain-table">
      <caption>
        ${told.clients}
      </caption>
      <thead>
        <tr>
          <th scope="col">${told.client}</th>
          <th scope="col" class="number">${axisTitle(up.title)}</th>
          <th scope="col" class="number">${axisTitle(right.title)}</th>
          <th scope="col" class="number">${told.profit}</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(order.subarray(0, MOST_ROWS), (client) => clientRow(model, client, actions))}
      </tbody>
    </table>
    ${order.length > MOST_ROWS ? html`<p class="hint">${told.more(order.length - MOST_ROWS)}</p>` : nothing}`;
}

function clientRow(model: PreviewModel, client: number, actions: PanelActions): TemplateResult {
  const { up, right, profit } = model.shown.matrix;
  const { clients, rows } = model.analysis.intake;
  const quadrant = QUADRANTS[model.moving.quadrants[client] ?? -1];
  return html`<tr class=${quadrant ?? ''}>
    <th scope="row">
      <button
        type="button"
        class="link in-segment"
        @click=${() => {
          actions.chooseClient(rows[client] ?? null);
        }}
      >
        ${quadrant ? segmentShape(quadrant) : nothing} ${clients.names[client] ?? ''}
        <span class="visually-hidden">${segmentOf(model, client)}</span>
      </button>
    </th>
    <td class="number">${valueText(up.unit, up.values[client] ?? NaN)}</td>
    <td class="number">${valueText(right.unit, right.values[client] ?? NaN)}</td>
    <td class="number">${figureText(Math.round(profit[client] ?? NaN))}</td>
  </tr>`;
}
