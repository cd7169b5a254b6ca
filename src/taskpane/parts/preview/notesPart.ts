import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { PROFIT_MATRIX } from '../../../core/matrix/scheme';
import { sayings } from '../../../report/headlines';
import { shortName } from '../../../report/wording';
import { words } from '../../../language/words';
import { rowsTie } from '../rowsTie';
import type { PreviewModel } from './previewModel';
import { axisTitle } from './unitWords';

/** How many names of clients beyond the axes are told. */
const NAMES_TOLD = 5;

/** Where all rows went, and how to read the figures. */
export function notesPart(model: PreviewModel): TemplateResult {
  return html`<p class="rows-tie">${rowsTie(model.analysis.summary)}</p>
    ${[...whereTheRestIs(model), ...(model.shown.isBuilt ? onCuts(model) : [])].map(
      (text) => html`<p class="hint">${text}</p>`,
    )}`;
}

function whereTheRestIs({ outside, far, analysis, subject, order }: PreviewModel): string[] {
  const { noRevenue, netCredit, unplaced } = outside;
  const { names } = analysis.intake.clients;
  const told = Array.from(far.subarray(0, NAMES_TOLD), (client) => shortName(names[client] ?? ''));
  return [
    ...(noRevenue + netCredit + unplaced > 0
      ? [words.preview.notes.outside(noRevenue, netCredit, unplaced)]
      : []),
    ...(subject.order.length < order.length
      ? [words.preview.notes.someDrawn(subject.order.length, order.length)]
      : []),
    ...(far.length > 0 ? [words.preview.notes.far(told, far.length - told.length)] : []),
  ];
}

/** The notes of the sheet that are about where the cuts are. */
function onCuts({ analysis, shown }: PreviewModel): string[] {
  const { summary, matrix, choices } = analysis;
  const { notes } = sayings(summary, matrix, choices.cuts, PROFIT_MATRIX);
  const { up, right, scheme } = shown.matrix;
  const told = words.preview.notes;
  return [
    notes.few === '' ? '' : told.few,
    notes.middleCut === '' ? '' : told.median(scheme.labels.bottomRight),
    notes.sameEffort === '' ? '' : told.sameRight(axisTitle(right.title)),
    notes.sameWorth === '' ? '' : told.sameUp(axisTitle(up.title)),
  ].filter((text) => text !== '');
}
