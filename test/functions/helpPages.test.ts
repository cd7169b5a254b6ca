import { describe, expect, it } from 'vitest';
import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';
import { describedFunctions } from '../../tools/functionsMetadata';
import { answerOf } from '../../tools/help/exampleSheet';
import { EXAMPLES } from '../../tools/help/examples';
import { shown } from '../../tools/help/functionPage';
import { html } from '../../tools/help/html';
import { helpPages } from '../../tools/helpPages';

const pages = new Map(helpPages().map((page) => [page.path, page.text]));
const names = Object.keys(SHEET_FUNCTIONS);

/** The texts of the cells in the table with that caption. */
function cellsUnder(caption: string, page: string): string[] {
  const table =
    page.split(new RegExp(`<caption>\\s*${caption}\\s*</caption>`))[1]?.split('</table>')[0] ?? '';
  return [...table.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map((match) => match[1] ?? '');
}

describe('the help of functions', () => {
  it('has a page for every function, and an index that leads to each', () => {
    const paths = [...names, 'index'].map((name) => `help/functions/${name}.html`);
    const there = [...pages.keys()].filter((path) => path.startsWith('help/functions/'));
    expect(there.sort()).toEqual(paths.sort());
    for (const name of names) expect(pages.get('help/functions/index.html')).toContain(`href="${name}.html"`);
  });

  it.each(names)('%s: the example shows what the function answers', (name) => {
    const example = EXAMPLES[name];
    if (!example) throw new Error(`${name} has no example`);
    const answer = answerOf(example.formula, example.sheet).flat().map(shown);
    expect(answer.length).toBeGreaterThan(0);
    expect(answer.join()).not.toContain('#');
    expect(cellsUnder('It gives', pages.get(`help/functions/${name}.html`) ?? '')).toEqual(answer);
  });

  it.each(names)('%s: each error listed is the error its formula gives', (name) => {
    const { errors, sheet } = EXAMPLES[name] ?? { errors: [], sheet: [] };
    expect(errors.length).toBeGreaterThan(2);
    for (const { error, formula } of errors) {
      expect(answerOf(formula, sheet).flat().map(shown), formula).toContain(error);
    }
  });

  it.each(describedFunctions().map((described) => [described.name, described] as const))(
    '%s: every argument is in the table, and blank is said to be 0',
    (name, { parameters }) => {
      const page = pages.get(`help/functions/${name}.html`) ?? '';
      for (const parameter of parameters) expect(page).toContain(`<td><code>${parameter.name}</code></td>`);
      expect(page).toContain('A blank cell counts as 0');
    },
  );

  it('shows text as text', () => {
    expect(html`<p>${'<b> & "'}</p>`.html).toBe('<p>&lt;b&gt; &amp; &quot;</p>');
  });
});

describe('answers on a help page', () => {
  it('come from the formula as it is written', () => {
    const sheet = [
      ['a', 10],
      ['b', 20],
    ];
    expect(answerOf('=CLIENTS.CLIENTPROFIT(B1:B2, 25%, )', sheet)).toEqual([[9.75], [19.75]]);
    expect(() => answerOf('=CLIENTS.NONE(1)', sheet)).toThrow('No function answers =CLIENTS.NONE(1)');
    expect(() => answerOf('=CLIENTS.CLIENTPROFIT(ten, 1)', sheet)).toThrow('An example cannot say ten');
  });
});
