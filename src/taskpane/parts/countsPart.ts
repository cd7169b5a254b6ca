import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Analysis } from '../../app/analyse';
import { isInQuadrant } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { MatrixSummary, PlacementTotals } from '../../report/summary';
import { words } from '../../language/words';
import { countText, rateText, shareText } from '../../language/numbers';
import { segmentShape } from './icons';
import { message } from './message';

function quadrantCell(quadrant: Quadrant, totals: PlacementTotals, inQuadrants: number): TemplateResult {
  const { label, clients, lossMakers } = totals;
  return html`<li class="quadrant ${quadrant}">
    <span class="quadrant-name">${segmentShape(quadrant)} ${label}</span>
    <span class="visually-hidden">(${words.counts.place[quadrant]}): </span>
    <span class="quadrant-count">
      <b>${countText(clients)}</b>
      <span class="visually-hidden">${words.counts.clients(clients)},</span>
      <span class="quadrant-share">${shareText(clients, inQuadrants)}</span>
    </span>
    <span class="quadrant-loss ${lossMakers > 0 ? 'some' : ''}">${words.counts.loseMoney(lossMakers)}</span>
  </li>`;
}

interface Axis {
  readonly name: string;
  readonly means: string;
  readonly cut: number;
  readonly side: 'up' | 'right';
}

/** An axis as the chart has it: low, the cut, high, and what it measures. Up is read from the bottom. */
function axis({ name, means, cut, side }: Axis): TemplateResult {
  return html`<p class="axis ${side}">
    <span class="axis-title"><b>${name}</b> = ${means}</span>
    <span class="scale">
      <span>${words.counts.low}</span><b class="cut">${words.counts.cut} ${rateText(cut)}</b
      ><span>${words.counts.high}</span>
    </span>
  </p>`;
}

function grid({ placements, facts }: MatrixSummary, cuts: Analysis['matrix']['cuts']): TemplateResult {
  const cells = placements.map((totals) =>
    isInQuadrant(totals.placement) ? quadrantCell(totals.placement, totals, facts.inQuadrants) : nothing,
  );
  return html`<div class="grid-with-axes">
    ${axis({ side: 'up', name: words.counts.up, means: words.counts.upMeans, cut: cuts.worth })}
    <ul class="quadrants">
      ${cells}
    </ul>
    ${axis({ side: 'right', name: words.counts.right, means: words.counts.rightMeans, cut: cuts.effort })}
  </div>`;
}

function rowsTie({ total, facts, rows, setAside }: MatrixSummary): string {
  return words.counts.rowsTie({
    rows,
    clients: total.clients,
    inQuadrants: facts.inQuadrants,
    outside: total.clients - facts.inQuadrants,
    setAside: setAside.rows,
  });
}

/** The clients in each quadrant, laid out like the chart, before anything is written. */
export function countsPart({ matrix, summary, headlines }: Analysis, current: boolean): TemplateResult {
  const warnings = headlines.filter(({ tone }) => tone === 'warning');
  const notes = headlines.filter(({ tone }) => tone === 'note');
  return html`<div class="counts ${current ? '' : 'old'}">
    ${grid(summary, matrix.cuts)} ${warnings.map(({ text }) => message({ tone: 'warning', text }))}
    <p class="rows-tie">${rowsTie(summary)}</p>
    ${notes.map(({ text }) => html`<p class="hint">${text}</p>`)}
    ${current ? nothing : html`<p class="hint">${words.counts.updating}</p>`}
  </div>`;
}
