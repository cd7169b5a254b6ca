import type { IFunction } from 'custom-functions-metadata';
import { CellFailure } from '../../src/functions/cellFailure';
import type { ErrorExample, FunctionExample } from './example';
import { answerOf, type ExampleSheet } from './exampleSheet';
import type { HelpPage } from './frame';
import { html, table, type Html } from './html';

/** The help on one function: what it gives, its arguments, an example worked out by itself, its errors. */
export function functionPage(described: IFunction, example: FunctionExample): HelpPage {
  const answer = answerOf(example.formula, example.sheet);
  return {
    path: `functions/${described.name}.html`,
    topic: 'functions',
    language: 'en',
    title: `CLIENTS.${described.name}`,
    body: html`<p><a href="index.html">All functions</a></p>
      <h1>CLIENTS.${described.name}</h1>
      <p>${described.description ?? ''}</p>
      <p><code class="formula">${signature(described)}</code></p>
      <h2>What it gives</h2>
      <p>${example.gives}</p>
      <h2>Arguments</h2>
      ${argumentTable(described)}
      <p>${BLANK_IS_ZERO}</p>
      <h2>Example</h2>
      ${sheetTable(example.sheet)}
      <p><code class="formula">${example.formula}</code></p>
      ${answerTable(answer)}
      <h2>Errors</h2>
      ${errorTable(example)}
      <h2>Good to know</h2>
      <ul>
        ${GOOD_TO_KNOW.map((note) => html`<li>${note}</li>`)}
      </ul>`,
  };
}

/** How a function is written: `=CLIENTS.NAME(needed, [optional])`. */
export function signature({ name, parameters }: IFunction): string {
  const args = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=CLIENTS.${name}(${args.join(', ')})`;
}

/** A cell as a reader sees it: up to four decimals, errors by name. */
export function shown(cell: unknown): string {
  if (cell instanceof CellFailure) return cell.error;
  return typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 4 }) : String(cell);
}

const BLANK_IS_ZERO =
  'A blank cell counts as 0, since Excel hands it over as 0. A cell with "" or n/a in it counts as missing. An optional argument that is left out takes the value said above.';

const GOOD_TO_KNOW = [
  'A bad cell spoils only its own row: that row shows the error, the others are answered. Where all rows are needed for one answer, the answer is the error.',
  'A single cell goes with every row of a longer column. Other columns must have the same number of cells.',
  'Inside an Excel table nothing can spill (#SPILL!): give single cells, such as [@Revenue].',
  'Whole columns such as B:B work in Excel on Windows and Mac; rows after the last one in use are left out. Excel on the web cannot hand them over (#CALC!): give a range such as B2:B500.',
  'Where your Excel separates arguments by semicolons, write ; in place of the comma.',
  '#NAME? means that the add-in is not loaded; #BUSY! that it is still starting.',
];

function argumentTable({ parameters }: IFunction): Html {
  const rows = parameters.map(({ name, optional, description }) => [
    html`<td><code>${name}</code></td>`,
    html`<td>${optional ? 'no' : 'yes'}</td>`,
    html`<td>${description ?? ''}</td>`,
  ]);
  return table('Arguments in their order', ['Argument', 'Needed', 'What it is'], rows);
}

function errorTable(example: FunctionExample): Html {
  const rows = example.errors.map((error) => [
    html`<td><code>${error.error}</code></td>`,
    html`<td>${error.cause}</td>`,
    html`<td><code>${error.formula}</code></td>`,
    html`<td>${messageOf(error, example)}</td>`,
  ]);
  return table('Errors and their causes', ['Error', 'Cause', 'For instance', 'What it says'], rows);
}

/** Excel shows a message with these errors only. */
const WITH_MESSAGE = ['#VALUE!', '#N/A'];

function messageOf({ error, formula }: ErrorExample, { sheet }: FunctionExample): string {
  const given = answerOf(formula, sheet)
    .flat()
    .find((cell) => cell instanceof CellFailure);
  if (given?.error !== error) throw new Error(`${formula} does not give ${error}`);
  return WITH_MESSAGE.includes(error) ? given.message : '';
}

/** The example's cells under column letters and beside row numbers, as Excel shows them. */
function sheetTable(sheet: ExampleSheet): Html {
  const letters = Array.from(sheet[0] ?? [], (_, i) => String.fromCharCode('A'.charCodeAt(0) + i));
  const rows = sheet.map((row, i) => [html`<th scope="row">${String(i + 1)}</th>`, ...row.map(cellOf)]);
  return table('The cells', ['', ...letters], rows);
}

function answerTable(rows: readonly (readonly unknown[])[]): Html {
  return html`<div class="wide" role="region" aria-label="It gives" tabindex="0">
    <table>
      <caption>
        It gives
      </caption>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cellOf)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellOf(cell: unknown): Html {
  return typeof cell === 'number'
    ? html`<td class="number">${shown(cell)}</td>`
    : html`<td>${shown(cell)}</td>`;
}
