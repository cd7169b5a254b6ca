import type { ChartAxis, ChartWords } from '../../../chart/draw/chartWords';
import type { Unit } from '../../../core/matrix/axis';
import { QUADRANTS } from '../../../core/matrix/quadrant';
import { compactText, figureText, rateText } from '../../../language/numbers';
import { shareText } from '../../../language/shareText';
import { words } from '../../../language/words';
import type { PreviewModel } from './previewModel';

/** A value of an axis in full. */
export function valueText(unit: Unit, value: number): string {
  return unit === 'rate' || unit === 'share' ? rateText(value) : figureText(value);
}

/** The title of an axis as the panel says it; one of the user's own words stays as it is. */
export function axisTitle(title: string): string {
  return words.preview.titles[title] ?? title;
}

/** What the chart says of a model. */
export function chartWords(model: PreviewModel): ChartWords {
  const { matrix } = model.shown;
  const axis = (which: ChartAxis) => matrix[which];
  return {
    name: words.preview.chart(words.preview.schemes[matrix.scheme.id]),
    up: axisTitle(matrix.up.title),
    right: axisTitle(matrix.right.title),
    cutName: (which) => words.preview.cutName(axisTitle(axis(which).title)),
    valueText: (which, value) => shortText(axis(which).unit, value),
    markText: (which, value) => markText(axis(which).unit, value),
    clientText: (client) => clientText(model, client),
  };
}

/** A client in a line: name, both values, profit, segment. */
function clientText(model: PreviewModel, client: number): string {
  const { names } = model.analysis.intake.clients;
  return words.preview.client(names[client] ?? '', figuresOf(model, client), segmentOf(model, client));
}

/** Both values and the profit of a client, each with what it is. */
export function figuresOf({ shown: { matrix } }: PreviewModel, client: number): string[] {
  const { up, right, profit } = matrix;
  const values = [up, right].map(({ title, unit, values }) =>
    words.preview.figure(axisTitle(title), valueText(unit, values[client] ?? NaN)),
  );
  return [...values, words.preview.figure(words.preview.profit, figureText(profit[client] ?? NaN))];
}

/** The segment of a client at the cuts as they are now. */
export function segmentOf({ moving, shown }: PreviewModel, client: number): string {
  const quadrant = QUADRANTS[moving.quadrants[client] ?? -1];
  return quadrant ? shown.matrix.scheme.labels[quadrant] : '';
}

function shortText(unit: Unit, value: number): string {
  return unit === 'rate' || unit === 'share' ? rateText(value) : compactText(value);
}

/** Marks are whole percents; an axis of less than some percents has finer ones. */
function markText(unit: Unit, value: number): string {
  if (unit !== 'rate' && unit !== 'share') return compactText(value);
  const isWhole = Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  return isWhole ? shareText(value, 1) : rateText(value);
}
