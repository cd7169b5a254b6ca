import { html, table } from '../html';
import type { Written } from '../written';

const KEYS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'In Excel',
    [
      ['F6', 'Goes from the sheet to the panel, on to the ribbon, and back'],
      ['Alt, H', 'Opens the Home tab, where the buttons of Client Matrix are (Windows)'],
      ['Esc', 'Ends editing a cell; the panel cannot write while a cell is being edited'],
    ],
  ],
  [
    'In the panel',
    [
      ['Tab, Shift + Tab', 'The next or the previous control'],
      ['← →', 'From view to view, while the focus is on the tabs: Matrix, Clients, Data, Workbook'],
      ['Space, Enter', 'Presses a button, opens a fold'],
    ],
  ],
  [
    'On the chart',
    [
      ['← → ↑ ↓', 'To the next client in that direction'],
      ['Enter', 'Opens the card of that client'],
    ],
  ],
  [
    'On a cut line',
    [
      ['← → ↑ ↓', 'Moves it by a small step'],
      ['Shift + arrow', 'Moves it by a larger step'],
      ['Home, End', 'To one end of the axis or the other'],
    ],
  ],
  [
    'In the ratings',
    [
      ['0 to 5', 'Answers a rating'],
      ['← →', 'One less or one more'],
      ['Delete', 'Takes the answer back'],
      ['Tab', 'On to the next rating'],
    ],
  ],
];

export const KEYS_PAGE: Written = {
  title: 'Keyboard',
  body: html`<h1>The panel without a mouse</h1>
    <p class="lead">
      Everything in the panel can be reached and done by keyboard, in the order in which it stands.
    </p>
    ${KEYS.map(
      ([where, keys]) =>
        html`<h2>${where}</h2>
          ${table(
            where,
            ['Key', 'What it does'],
            keys.map(([key, does]) => [html`<th scope="row"><kbd>${key}</kbd></th>`, html`<td>${does}</td>`]),
          )}`,
    )}
    <h2>Screen readers</h2>
    <p>
      Progress and results are announced. The chart has a table with the same figures (<b>As a table</b>). No
      colour stands alone: each segment has a shape and a name.
    </p>`,
};
