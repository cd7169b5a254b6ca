import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { QUADRANTS } from '../../../core/matrix/quadrant';
import { shareText } from '../../../language/shareText';
import { words } from '../../../language/words';
import { message } from '../message';
import { countsOf, inQuadrants } from './previewModel';
import type { PreviewModel } from './previewModel';

/** What the matrix comes to in a sentence or two, at the cuts as they are now. */
export function headlinePart(model: PreviewModel): TemplateResult {
  return html`<h2 class="preview-headline" id="figures-heading">${headline(model)}</h2>
    <p class="hint">${profitText(model)}</p>`;
}

function headline(model: PreviewModel): string {
  const { matrix, isBuilt } = model.shown;
  const all = inQuadrants(model);
  if (!isBuilt && matrix.scheme.id !== 'profit') return mostText(model, all);
  const { facts } = model.analysis.summary;
  const { clients } = countsOf(model, 'bottomRight');
  const { bottomRight } = matrix.scheme.labels;
  const { preview } = words;
  const underperformers =
    clients === 0
      ? preview.noUnderperformers(bottomRight)
      : preview.underperformers(shareText(clients, all), bottomRight);
  const losing =
    facts.lossMakers === 0 ? preview.noneLosing : preview.losing(shareText(facts.lossMakers, facts.clients));
  return `${underperformers}, ${losing}`;
}

function mostText(model: PreviewModel, all: number): string {
  const [first] = QUADRANTS.map((quadrant) => ({ quadrant, ...countsOf(model, quadrant) })).sort(
    (one, other) => other.clients - one.clients,
  );
  if (!first || all === 0) return words.counts.heading;
  return words.preview.most(model.shown.matrix.scheme.labels[first.quadrant], shareText(first.clients, all));
}

function profitText({ analysis }: PreviewModel): string {
  const { best } = analysis.summary;
  if (Number.isNaN(best.profitShare)) return words.preview.noProfit;
  return words.preview.best(shareText(best.clientShare, 1), shareText(best.profitShare, 1));
}

/** More than half are Underperformers: what can be done. */
export function warningPart(model: PreviewModel): TemplateResult | typeof nothing {
  const { matrix } = model.shown;
  const { clients } = countsOf(model, 'bottomRight');
  if (matrix.scheme.id !== 'profit' || clients * 2 <= inQuadrants(model)) return nothing;
  const { bottomRight, bottomLeft, topRight } = matrix.scheme.labels;
  return message({ tone: 'warning', text: words.preview.mostly(bottomRight, bottomLeft, topRight) });
}
