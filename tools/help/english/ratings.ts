import { html, table } from '../html';
import type { Written } from '../written';

const ASKED: readonly (readonly [string, string, string])[] = [
  [
    'Benefits and stresses',
    '5 benefits and 6 stresses, 0 to 5; at least 3 of each',
    'Their means, the difference, and whom to part with',
  ],
  ['Client or customer', '4 ratings, 0 to 5', 'Client or Customer'],
  ['Trust', '4 questions, yes or no', 'The step that trust has reached, 0 to 4'],
  ['Expert or advisor', '6 pairs, yes or no', 'What you are to the client'],
  ['Mutual value', '3 ratings for each side, 0 to 5', 'Who invests in whom'],
  ['Personas', '8 ratings and 3 questions', 'Draining drama, Mutual best or Stagnant repeater'],
  ['Roles', '9 ratings, 0 to 5', 'Breadwinner, Prospective, Famous, Mentor, Partner (role), Innovator'],
];

export const RATINGS: Written = {
  title: 'Ratings',
  body: html`<h1>Ratings and sensitive ratings</h1>
    <p class="lead">
      Money does not tell everything. What you know of a client beside its figures can be rated in the panel;
      the labels, with their reasons, then stand on the client’s card and in <i>Matrix clients</i>.
    </p>
    <h2>Rate a client</h2>
    <ol>
      <li>In the panel choose <b>Clients</b>, then a client, or click its row in the sheet.</li>
      <li>Open a group of ratings and answer: 0 is not at all, 5 is very much.</li>
      <li>Each answer is kept at once, with today’s date and, if you typed one, your name.</li>
    </ol>
    <p>
      By keyboard: <kbd>0</kbd> to <kbd>5</kbd> answer, <kbd>y</kbd> and <kbd>n</kbd> too,
      <kbd>Delete</kbd> clears, <kbd>Tab</kbd> goes on.
    </p>
    ${table(
      'What can be rated',
      ['System', 'What it asks for', 'What it gives'],
      ASKED.map(([system, asks, gives]) => [
        html`<th scope="row">${system}</th>`,
        html`<td>${asks}</td>`,
        html`<td>${gives}</td>`,
      ]),
    )}
    <p>
      How each label is found stands in the <a href="method.html">method</a>. What is missing proves nothing.
    </p>
    <h2>Where ratings are kept</h2>
    <p>
      On the sheet <i>Client ratings</i> of your workbook, a row for each rating. It is yours: sort it,
      correct it, type into it. Building again never removes it. Columns of your own table can hold ratings
      too; where both do, the rating on <i>Client ratings</i> counts.
    </p>
    <h2>Old ratings</h2>
    <p>
      A rating older than a year (you choose the days) still counts, and is marked as old so that someone
      looks at it again.
    </p>
    <h2>Sensitive ratings</h2>
    <p>
      Abusive behaviour and corruption are judgements of people. They stand on a sheet of their own,
      <i>Sensitive ratings</i>, and are left out of snapshots and of printed pages. From corruption 1 or abuse
      4 a red line is crossed: part company, whatever the figures say.
    </p>
    <p>
      <b>Before you share the workbook, delete the sheet <i>Sensitive ratings</i>.</b> The panel warns you
      under <b>Workbook</b> and can delete it for you. Labels that rest on it stay until you build again.
    </p>`,
};
