import { QUADRANTS, type Quadrant } from '../../src/core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../src/core/matrix/scheme';
import { html, type Html } from './html';

/** The four quadrants in a language: their axes' ends, and a sentence for each. */
export interface QuadrantWords {
  readonly caption: string;
  readonly highWorth: string;
  readonly lowWorth: string;
  readonly lowEffort: string;
  readonly highEffort: string;
  readonly sentences: Readonly<Record<Quadrant, string>>;
}

/** The matrix as a table of two rows, laid out as the chart is. */
export function quadrantTable(words: QuadrantWords): Html {
  const cells = QUADRANTS.map(
    (quadrant) =>
      html`<td class="${quadrant}">
        <b>${PROFIT_MATRIX.labels[quadrant]}</b> ${words.sentences[quadrant]}
      </td>`,
  );
  return html`<div class="wide" role="region" aria-label="${words.caption}" tabindex="0">
    <table class="quadrants">
      <caption>
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.lowEffort}</th>
          <th scope="col">${words.highEffort}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${words.highWorth}</th>
          ${cells.slice(0, 2)}
        </tr>
        <tr>
          <th scope="row">${words.lowWorth}</th>
          ${cells.slice(2)}
        </tr>
      </tbody>
    </table>
  </div>`;
}
