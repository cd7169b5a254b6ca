import { readFileSync } from 'node:fs';
import { html, table, type Html } from './html';

/** A term of the house, as the glossary of the code tells it. */
interface Term {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
}

/** Every term of src/core/GLOSSARY.md, in its order. */
function glossaryTerms(): Term[] {
  const text = readFileSync(new URL('../../src/core/GLOSSARY.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) => {
    const [, name = '', meaning = '', unit = ''] = row.split(BETWEEN_CELLS).map(plain);
    return { name, meaning, unit };
  });
}

/** What a term means, as a sentence. A term that the glossary lost stops the build. */
export function meaningOf(name: string): string {
  const found = glossaryTerms().find((term) => term.name === name);
  if (!found) throw new Error(`The glossary has no term "${name}", which the help explains.`);
  return `${found.meaning.charAt(0).toUpperCase()}${found.meaning.slice(1)}.`;
}

export function glossaryBody(): Html {
  const rows = glossaryTerms().map(({ name, meaning, unit }) => [
    html`<th scope="row">${name}</th>`,
    html`<td>${meaning}</td>`,
    html`<td>${unit}</td>`,
  ]);
  return html`<h1>Glossary</h1>
    <p>
      One word for each idea, in the panel, on the sheets and in this help. A <i>rate</i> is a fraction of a
      client’s own revenue, a <i>share</i> a fraction of the total. Money is in the one currency of your
      workbook. A missing number is missing, never 0.
    </p>
    ${table('Terms', ['Term', 'What it is', 'Unit'], rows)}`;
}

/** A bar between the cells of a row, not one that belongs to the text. */
const BETWEEN_CELLS = /(?<!\\)\|/;

function plain(cell: string): string {
  return cell.trim().replace(/`/g, '').replace(/\\\|/g, '|').replace(/\\\\/g, '\\');
}
