import { SHEETS } from '../../../src/report/book/sheets';
import { html, table } from '../html';
import type { Written } from '../written';

const HELD: readonly (readonly [keyof typeof SHEETS, string])[] = [
  [
    'matrix',
    'One page to show or print: the matrix, the whale curve, headlines, segments, cuts and what stands out.',
  ],
  [
    'clients',
    'An Excel table of all clients: sort, filter, change a figure, override a segment, write notes.',
  ],
  ['worklist', 'The next moves, to be worded your way, and who needs attention, with owner and due date.'],
  ['movement', 'Who moved since the period before, where your table tells of one.'],
  ['method', 'How every figure was made: columns used, rates, definitions, the tie-out, what was set aside.'],
  ['data', 'What the charts are drawn from. It stays hidden unless you show it.'],
];

export const SHEETS_PAGE: Written = {
  title: 'The sheets',
  body: html`<h1>What the sheets are</h1>
    <p class="lead">
      A build adds sheets of its own to your workbook. They need no add-in to live on, nor to be sent to
      others. Your own cells are never written to.
    </p>
    ${table(
      'The sheets of a client matrix',
      ['Sheet', 'What it holds'],
      HELD.map(([key, text]) => [html`<th scope="row">${SHEETS[key]}</th>`, html`<td>${text}</td>`]),
    )}
    <p>Where a name is taken by a sheet of yours, ours gets a number behind its name.</p>
    <h2>They follow your changes</h2>
    <p>
      Up to 2,000 clients (you may choose another number in the panel under <b>Workbook</b>) figures are
      formulas that every Excel since 2007 and LibreOffice reckon: change a cost or a cut and figures, labels,
      sentences and charts follow. Beyond that they are values as of the build.
    </p>
    <h2>What is yours on our sheets</h2>
    <ul>
      <li>
        On <i>${SHEETS.clients}</i>: the columns for override, note, owner and due date, and columns of your
        own. The worklist shows them too.
      </li>
      <li>On <i>${SHEETS.worklist}</i>: the wording of the next moves.</li>
      <li>
        On <i>${SHEETS.matrix}</i>: the cuts. Type another number and all sheets follow; the next build puts
        the panel’s choice back, and says so.
      </li>
    </ul>
    <p>
      Building again keeps what you wrote, each note beside its client, and tells you of notes whose client is
      gone. An override decides the next move and no figure.
    </p>
    <h2>Snapshot, remove, freeze, repair</h2>
    <p>All four are in the panel under <b>Workbook</b>.</p>
    <dl>
      <dt>Keep a snapshot</dt>
      <dd>
        Puts the page and the clients as they are today on sheets of their own, in values, without sensitive
        ratings. No build changes them.
      </dd>
      <dt>Remove the client matrix</dt>
      <dd>
        Takes away the sheets made from the table and what was remembered of it. Snapshots and ratings stay
        unless you say otherwise.
      </dd>
      <dt>Freeze functions</dt>
      <dd>
        Turns the CLIENTS functions that you typed into the values they show, for a workbook that goes to
        people without the add-in.
      </dd>
      <dt>Repair #NAME?</dt>
      <dd>Enters functions again that Excel lost.</dd>
    </dl>
    <p>
      Freeze and repair list every cell first and write to the listed cells only. A cell that shows an error,
      changed meanwhile or is protected stays as it is, and you are told why.
    </p>`,
};
