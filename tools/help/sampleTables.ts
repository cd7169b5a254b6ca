import { PROFIT_MATRIX, placementLabel } from '../../src/core/matrix/scheme';
import { html, table, type Html } from './html';
import { sampleFigures } from './sampleFigures';
import type { Language } from './topics';

/** A fraction as people of a language write it, such as 11.2 % or 11,2 %. */
export function percent(fraction: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(fraction);
}

/** Money without a currency, in whole units. */
export function money(amount: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(amount);
}

/** The words of the example's table. */
export interface ExampleWords {
  readonly caption: string;
  /** Client, revenue, contribution, cost to serve, profit, worth, effort, segment. */
  readonly headings: readonly string[];
  readonly all: string;
}

/** The five clients with their figures and segments, and what they come to. The cuts stand in the last row. */
export function exampleTable(words: ExampleWords, language: Language): Html {
  const { clients, matrix, curve, placements } = sampleFigures();
  const row = (name: string, amounts: readonly number[], rates: readonly number[], segment: string) => [
    html`<th scope="row">${name}</th>`,
    ...amounts.map((amount) => html`<td class="number">${money(amount, language)}</td>`),
    ...rates.map((rate) => html`<td class="number">${percent(rate, language)}</td>`),
    html`<td>${segment}</td>`,
  ];
  const at = (column: Float64Array, client: number) => column[client] ?? NaN;
  const rows = clients.names.map((name, i) =>
    row(
      name,
      [clients.revenue, matrix.contribution, matrix.costToServe, matrix.profit].map((column) =>
        at(column, i),
      ),
      [at(matrix.worth, i), at(matrix.effort, i)],
      placementLabel(placements[i] ?? 'unplaced', PROFIT_MATRIX),
    ),
  );
  const total = (column: Float64Array) => column.reduce((sum, amount) => sum + amount, 0);
  const totals = [total(clients.revenue), total(matrix.contribution), total(matrix.costToServe), curve.total];
  const { worth, effort } = matrix.cuts;
  return table(words.caption, words.headings, [...rows, row(words.all, totals, [worth, effort], '')]);
}
