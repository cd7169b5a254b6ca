import { html } from '../html';
import type { Written } from '../written';
import { tourStep } from '../tourStep';

export const TOUR: Written = {
  title: 'Five-minute tour',
  body: html`<h1>A five-minute tour</h1>
    <p class="lead">
      From an open workbook to a matrix you understand. Follow along with your own table, or with the sample.
    </p>
    <ol class="tour">
      ${tourStep('en', 'open', {
        heading: 'Open the panel',
        text: html`<p>
          On the <b>Home</b> tab choose <b>Client matrix panel</b>. It looks for a table of clients by itself.
          Where there is none, <b>Insert the sample</b> puts five clients on a sheet of their own.
        </p>`,
        picture: 'The panel of an empty workbook, with the button Insert the sample.',
      })}
      ${tourStep('en', 'data', {
        heading: 'See what was understood',
        text: html`<p>
          Under <b>Data</b> stand the first rows, what each column was taken for, and how sure that is. A
          wrong guess is put right by choosing another meaning. Activities such as orders and visits need a
          <b>rate</b>: what one of them costs.
        </p>`,
        picture: 'The view Data: the table’s first rows, its columns and the rates of its activities.',
      })}
      ${tourStep('en', 'matrix', {
        heading: 'Look before anything is written',
        text: html`<p>
          Under <b>Matrix</b> each client stands where its worth and its effort put it. Drag a cut line, or
          choose another way to divide, and the counts follow at once. Point at a client to see its figures.
        </p>`,
        picture: 'The view Matrix: the clients in four quadrants, the cut lines and the headline.',
      })}
      ${tourStep('en', 'built', {
        heading: 'Build client matrix',
        text: html`<p>
          One click writes it into the workbook, on <a href="sheets.html">sheets of its own</a>: a page to
          show or print, a table of all clients, a worklist. They are formulas: change a cost and they follow.
        </p>`,
        picture: 'The sheet Client matrix with both charts, and the panel that says which sheets are ready.',
      })}
      ${tourStep('en', 'card', {
        heading: 'Ask about one client',
        text: html`<p>
          Under <b>Clients</b> choose one, or click its row in the sheet. Its card says why it stands where it
          stands, how far it is from each cut, and what to do next. Notes, an override and
          <a href="ratings.html">ratings</a> are kept there too.
        </p>`,
        picture: 'The card of a client: its figures, the reason for its segment and its next move.',
      })}
    </ol>
    <h2>And then?</h2>
    <ul>
      <li>Word the next moves your way on the sheet <i>Matrix worklist</i>, and give each an owner.</li>
      <li>Build again when the figures change: what you wrote stays beside its client.</li>
      <li>Read the <a href="method.html">method</a> before someone asks you how it was reckoned.</li>
    </ul>`,
};
