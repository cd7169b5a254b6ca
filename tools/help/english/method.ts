import { nextMove } from '../../../src/core/matrix/nextMoves';
import { QUADRANTS } from '../../../src/core/matrix/quadrant';
import { PROFIT_MATRIX, SCHEMES } from '../../../src/core/matrix/scheme';
import { SOURCES } from '../../../src/report/methodSheet/sources';
import { SYSTEM_WORDING } from '../../../src/report/methodSheet/systemWording';
import { meaningOf } from '../glossary';
import { html, table } from '../html';
import { quadrantTable } from '../quadrantTable';
import { sampleFigures } from '../sampleFigures';
import { matrixPicture, whalePicture } from '../samplePictures';
import { exampleTable, money, percent } from '../sampleTables';
import type { Written } from '../written';
import { QUADRANT_WORDS } from './quadrantWords';

const FROM_REVENUE_TO_PROFIT = [
  'revenue',
  'direct cost',
  'contribution',
  'cost to serve',
  'client profit',
  'worth',
  'effort',
];

const { curve, matrix } = sampleFigures();

export const METHOD: Written = {
  title: 'Method',
  body: html`<h1>Method</h1>
    <p class="lead">
      Two questions decide where a client stands: what is it worth, and what does it ask of us? Everything
      else follows from the answers.
    </p>
    <h2>From revenue to profit</h2>
    ${table(
      'What each figure is',
      ['Figure', 'What it is'],
      FROM_REVENUE_TO_PROFIT.map((name) => [
        html`<th scope="row">${name}</th>`,
        html`<td>${meaningOf(name)}</td>`,
      ]),
    )}
    <p>
      <b>Worth − effort is the profit rate.</b> So the line on which worth equals effort is break-even: below
      it a client costs more than it is worth.
    </p>
    <h2>The four quadrants</h2>
    <p>
      Worth runs upward, effort to the right. A <b>cut</b> divides each axis; a client exactly on a cut counts
      as high. Only clients with revenue above 0 have a place; the others are listed beside the chart, with
      the reason.
    </p>
    ${quadrantTable(QUADRANT_WORDS)}
    ${table(
      'What each segment asks for',
      ['Segment', 'Next move'],
      QUADRANTS.map((quadrant) => [
        html`<th scope="row">${PROFIT_MATRIX.labels[quadrant]}</th>`,
        html`<td>${nextMove(PROFIT_MATRIX, quadrant)}</td>`,
      ]),
    )}
    <p>
      Whether a client <b>loses money</b> is told separately. A Partner can, and an Underperformer need not:
      “costs more than it is worth” is said of loss makers only. The names Partner, Commodity and
      Underperformer are A. Clare’s; Prime is ours.
    </p>
    <h2>An example</h2>
    <p>
      Five clients of a distributor, after Horngren’s <i>Cost Accounting</i>. All figures of this page are
      worked out by the code that ships.
    </p>
    ${exampleTable(
      {
        caption: 'Five clients; the last row has the totals and, under worth and effort, the weighted cuts',
        headings: [
          'Client',
          'Revenue',
          'Contribution',
          'Cost to serve',
          'Profit',
          'Worth',
          'Effort',
          'Segment',
        ],
        all: 'All',
      },
      'en',
    )}
    ${matrixPicture({
      title:
        'The five clients. Solid lines: the cuts. Dashed: break-even. Fir lies below it and loses money.',
      up: 'Worth →',
      right: 'Effort →',
      told: 'The five clients by worth and effort: Elm is Prime, Ash and Birch are Partners, Cedar is Commodity, Fir is an Underperformer below the break-even line.',
    })}
    <h2>Where an axis divides</h2>
    <dl>
      <dt>Weighted (unless you choose otherwise)</dt>
      <dd>
        All contribution ÷ all revenue, and all cost to serve ÷ all revenue: what a unit of revenue earns and
        costs on average. In the example ${percent(matrix.cuts.worth, 'en')} and
        ${percent(matrix.cuts.effort, 'en')}.
      </dd>
      <dt>Mean</dt>
      <dd>The plain average of the clients, each counting the same.</dd>
      <dt>Median or a percentile</dt>
      <dd>
        Inclusive, as Excel’s PERCENTILE. With medians the warning about Underperformers can never come: half
        of the clients are always on each side.
      </dd>
      <dt>A number</dt>
      <dd>Yours: typed, or by dragging the line in the panel.</dd>
    </dl>
    <p>With fewer than four clients cuts mean little, and the panel says so.</p>
    <h2>The warning</h2>
    <p>
      It comes when more than half of the clients in quadrants are Underperformers, as A. Clare reports of
      firms that look for the first time.
    </p>
    <h2>The whale curve</h2>
    <p>
      The most profitable client first, each next one added to what the first ones made. Where the curve is
      highest, the first clients have made more than there is in the end; those after them take it away again.
      In the example the best ${String(curve.peakAt)} of ${String(curve.order.length)} clients make
      ${percent(curve.peak, 'en')} of the total profit of ${money(curve.total, 'en')}.
    </p>
    ${whalePicture({
      title: 'The whale curve of the five clients: share of total profit, best client first.',
      up: 'Share of profit →',
      right: 'Clients, the most profitable first →',
      told: `The curve rises above 100% with the fourth client, to ${percent(curve.peak, 'en')}, and the fifth takes the rest away again.`,
    })}
    <h2>Other ways to divide clients</h2>
    <p>
      The panel shows them where your table has the columns they need. The chart on the sheet stays the profit
      matrix.
    </p>
    ${table(
      'Schemes and their quadrants',
      ['Scheme', 'Upward', 'To the right', 'Top left', 'Top right', 'Bottom left', 'Bottom right'],
      SCHEMES.map(({ name, up, right, labels }) => [
        html`<th scope="row">${name}</th>`,
        ...[up, right, ...QUADRANTS.map((quadrant) => labels[quadrant])].map(
          (text) => html`<td>${text}</td>`,
        ),
      ]),
    )}
    <h2>What else is told of a client</h2>
    <p>
      Each label needs columns or <a href="ratings.html">ratings</a>. Nothing is guessed where they are
      missing. The letters name the sources below; <i>ours</i> means that no source was found to fix it.
    </p>
    ${table(
      'Labels and how they are found',
      ['Label', 'How it is found', 'Source'],
      Object.entries(SYSTEM_WORDING).map(([name, { source, text }]) => [
        html`<th scope="row">${name}</th>`,
        html`<td>${text}</td>`,
        html`<td>${source}</td>`,
      ]),
    )}
    <h2>No row is lost</h2>
    <p>
      Rows read = clients placed + clients outside the quadrants + rows set aside. A row is set aside where a
      number is missing or is a text, or where it looks like a total; the panel lists each with its reason and
      its cell. A blank is missing, never 0.
    </p>
    <h2>Comparing</h2>
    <p>
      Before two numbers are compared they are rounded: money to 4 decimals, rates and shares to 10. Otherwise
      0.1 + 0.2 would lie above 0.3.
    </p>
    <h2>Sources</h2>
    <dl class="sources">
      ${Object.entries(SOURCES).map(
        ([letter, source]) =>
          html`<dt>${letter}</dt>
            <dd>${source}</dd>`,
      )}
    </dl>
    <p>Every term with its formula stands in the <a href="glossary.html">glossary</a>.</p>`,
};
