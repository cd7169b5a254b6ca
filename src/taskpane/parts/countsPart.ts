import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Analysis } from '../../app/analyse';
import type { Quadrant } from '../../core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../core/matrix/scheme';
import type { Headline } from '../../core/portfolio/headline';
import { quadrantCounts } from '../state/quadrantCounts';
import type { QuadrantCounts } from '../state/quadrantCounts';
import { en } from '../strings/en';
import { countText, rateText, shareText } from '../strings/numbers';
import { segmentShape } from './icons';
import { message } from './message';

/** In reading order of the chart. */
const QUADRANTS: readonly Quadrant[] = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'];
const FEW_CLIENTS = 4;

function quadrantCell(quadrant: Quadrant, counts: QuadrantCounts): TemplateResult {
  const { clients, lossMakers } = counts.quadrants[quadrant];
  return html`<li class="quadrant ${quadrant}">
    <span class="quadrant-name">${segmentShape(quadrant)} ${PROFIT_MATRIX.labels[quadrant]}</span>
    <span class="visually-hidden">(${en.counts.place[quadrant]}): </span>
    <span class="quadrant-count">
      <b>${countText(clients)}</b>
      <span class="visually-hidden">${en.counts.clients(clients)},</span>
      <span class="quadrant-share">${shareText(clients, counts.inQuadrants.clients)}</span>
    </span>
    <span class="quadrant-loss ${lossMakers > 0 ? 'some' : ''}">${en.counts.loseMoney(lossMakers)}</span>
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
      <span>${en.counts.low}</span
      ><b class="cut"><span class="visually-hidden">${en.counts.cut} </span>${rateText(cut)}</b
      ><span>${en.counts.high}</span>
    </span>
  </p>`;
}

function grid(
  counts: QuadrantCounts,
  cuts: { readonly worth: number; readonly effort: number },
): TemplateResult {
  return html`<div class="grid-with-axes">
    ${axis({ side: 'up', name: en.counts.up, means: en.counts.upMeans, cut: cuts.worth })}
    <ul class="quadrants">
      ${QUADRANTS.map((quadrant) => quadrantCell(quadrant, counts))}
    </ul>
    ${axis({ side: 'right', name: en.counts.right, means: en.counts.rightMeans, cut: cuts.effort })}
  </div>`;
}

function outsideLines({ outside }: QuadrantCounts): readonly TemplateResult[] {
  return (['noRevenue', 'netCredit', 'unplaced'] as const)
    .filter((place) => outside[place].clients > 0)
    .map(
      (place) =>
        html`<p class="hint">
          ${en.counts.outside[place](outside[place].clients)}: ${en.counts.inTotalsOnly}.
        </p>`,
    );
}

function warning({
  inQuadrants,
  mostlyUnderperformers,
  underperformerShare,
}: Headline): TemplateResult | typeof nothing {
  if (inQuadrants < FEW_CLIENTS) return message({ tone: 'info', text: en.counts.fewClients });
  if (!mostlyUnderperformers) return nothing;
  const { bottomRight } = PROFIT_MATRIX.labels;
  return message({
    tone: 'warning',
    text: en.counts.mostUnderperform(shareText(underperformerShare, 1), bottomRight),
  });
}

/** The clients in each quadrant, laid out like the chart, before anything is written. */
export function countsPart({ intake, matrix, headline }: Analysis, current: boolean): TemplateResult {
  const counts = quadrantCounts(matrix);
  const setAside = intake.setAside.length;
  const outside = counts.all.clients - counts.inQuadrants.clients;
  const rows = counts.all.clients + setAside;
  return html`<div class="counts ${current ? '' : 'old'}">
    ${grid(counts, matrix.cuts)} ${warning(headline)}
    <p class="rows-tie">${en.counts.rowsTie(rows, counts.inQuadrants.clients, outside, setAside)}</p>
    ${outsideLines(counts)} ${current ? nothing : html`<p class="hint">${en.counts.updating}</p>`}
  </div>`;
}
